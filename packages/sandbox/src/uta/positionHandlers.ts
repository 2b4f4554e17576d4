import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { uidOf } from '../common/uidOf.js';
import type { Position } from '../exchange/futures/Position.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { closePositions } from './closePositions.js';
import { type ListPage, listPage } from './listPage.js';
import { positionsIn } from './positionsIn.js';
import { showPastPosition } from './showPastPosition.js';
import { showPosition } from './showPosition.js';
import { utaHandlers } from './utaHandlers.js';

const HISTORY_DAYS = 30;

function pastPositions(context: CallContext): ListPage {
  const { exchange, params } = context;
  const category = categoryOf(params.category);
  const rows = newestFirst(
    exchange.futures.pastPositionsOf(uidOf(context)),
    ({ market }) => market.category === category && (isMissing(params.symbol) || market.symbol === params.symbol),
  );
  const rules = { id: ({ id }: Position) => id, at: ({ updatedAt }: Position) => updatedAt, show: showPastPosition };
  return listPage(rows, params, { ...rules, days: HISTORY_DAYS, now: exchange.now() });
}

/** Nobody is ever deleveraged here: every position is last in that queue. */
function adlRanks(context: CallContext): unknown[] {
  return context.exchange.futures.positionsOf(uidOf(context)).map(({ market, side }) => ({
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    adlRank: '0',
    holdSide: side,
  }));
}

/** Positions on futures. */
export const positionHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/position/current-position': {
    permission: 'read',
    answer: (context) => ({ list: positionsIn(context).map((one) => showPosition(context.exchange, one)) }),
  },
  'GET /api/v3/position/history-position': { permission: 'read', answer: pastPositions },
  'GET /api/v3/position/adlRank': { permission: 'read', answer: adlRanks },
  'POST /api/v3/trade/close-positions': { permission: 'trade', answer: closePositions },
});

import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { endIdOf } from './endIdOf.js';
import { showPastPosition } from './showPastPosition.js';
import { showPosition } from './showPosition.js';
import { venueOf } from './venueOf.js';

function open(context: CallContext): Position[] {
  const { exchange, params } = context;
  const category = categoryOf(params);
  const coin = params.marginCoin ? String(params.marginCoin).toUpperCase() : undefined;
  return exchange.futures
    .positionsOf(uidOf(context))
    .filter(({ market }) => market.category === category && (coin === undefined || market.settleCoin === coin));
}

function single(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params);
  const here = exchange.futures.positionsOf(uidOf(context)).filter((one) => one.market === market);
  return here.map((one) => showPosition(exchange, one));
}

function history(context: CallContext): unknown {
  const { exchange, params } = context;
  const category = params.productType ? categoryOf(params) : undefined;
  const rows = newestFirst(
    exchange.futures.pastPositionsOf(uidOf(context)),
    ({ market }) =>
      (category === undefined || market.category === category) &&
      (!params.symbol || market.symbol === String(params.symbol).toUpperCase()),
  );
  const page = pageOf(
    rows,
    { limit: 20, ...params },
    { id: ({ id }: Position) => id, at: ({ updatedAt }: Position) => updatedAt },
  );
  return { list: page.map(showPastPosition), endId: endIdOf(page, ({ id }) => id) };
}

/** How near each position is to being closed for the sake of others, which never happens here: all stand at the end of the queue. */
function adlRanks(context: CallContext): unknown[] {
  return open(context).map(({ market, side }) => ({
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    adlRank: formatUnits(0n),
    rank: formatUnits(0n),
    holdSide: side,
  }));
}

/** Positions on futures. */
export const positionHandlers: Handlers = {
  'GET /api/v2/mix/position/single-position': { permission: 'read', answer: single },
  'GET /api/v2/mix/position/all-position': {
    permission: 'read',
    answer: (context) => open(context).map((one) => showPosition(context.exchange, one)),
  },
  'GET /api/v2/mix/position/history-position': { permission: 'read', answer: history },
  'GET /api/v2/mix/position/adlRank': { permission: 'read', answer: adlRanks },
};

import type { Venue } from '../exchange/Exchange.js';
import type { TapeTrade } from '../exchange/TapeTrade.js';
import type { CallContext } from '../http/CallContext.js';
import { pageOf } from './pageOf.js';
import { showTrade } from './showTrade.js';
import { wholeNumber } from './wholeNumber.js';

const DAY_MS = 86_400_000;

/** Trades of the last 90 days, by windows of seven; their sides begin with a capital here. */
export function pastTrades({ exchange, params }: CallContext, { market, tape }: Venue): unknown[] {
  const now = exchange.now();
  const end = Math.min(wholeNumber(params.endTime, 'endTime') ?? now, now);
  const start = wholeNumber(params.startTime, 'startTime') ?? end - 7 * DAY_MS;
  const rows = tape.newestFirst(Math.max(start, end - 90 * DAY_MS), end + 1);
  const rules = { id: ({ tradeId }: TapeTrade) => tradeId, at: ({ at }: TapeTrade) => at, most: 1_000, days: 7 };
  return pageOf(rows, params, rules).map((trade) => ({
    ...showTrade(market, trade),
    side: trade.side === 'buy' ? 'Buy' : 'Sell',
  }));
}

import type { Venue } from '../exchange/Exchange.js';
import type { TapeTrade } from '../exchange/TapeTrade.js';
import type { CallContext } from '../http/CallContext.js';
import { pageOf } from './pageOf.js';
import { showTrade } from './showTrade.js';

const DAY_MS = 86_400_000;

/** The newest trades, and nothing else; `most` of them at most. */
export function recentTrades({ exchange, params }: CallContext, { market, tape }: Venue, most: number): unknown[] {
  const now = exchange.now();
  const rows = tape.newestFirst(now - DAY_MS, now + 1);
  const rules = { id: ({ tradeId }: TapeTrade) => tradeId, at: ({ at }: TapeTrade) => at, most };
  return pageOf(rows, { limit: params.limit }, rules).map((trade) => showTrade(market, trade));
}

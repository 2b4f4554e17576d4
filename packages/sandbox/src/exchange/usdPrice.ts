import type { Exchange } from './Exchange.js';
import { SCALE } from './SCALE.js';

const DOLLARS = ['USDT', 'USDC'];

/** What a coin is worth in USD, which USDT and USDC stand for, in units of 1e-18; 0 where no spot pair with USDT trades it. */
export function usdPrice(exchange: Pick<Exchange, 'venue' | 'now'>, coin: string): bigint {
  if (DOLLARS.includes(coin)) return 10n ** BigInt(SCALE);
  const venue = exchange.venue('SPOT', `${coin}USDT`);
  return venue ? venue.tape.priceAt(exchange.now()) * 10n ** BigInt(SCALE - venue.market.pricePrecision) : 0n;
}

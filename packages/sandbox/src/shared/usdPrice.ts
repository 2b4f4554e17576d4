import type { Exchange } from '../exchange/Exchange.js';
import { SCALE } from '../exchange/SCALE.js';

/** What a coin is worth in USDT, which stands for USD, in units of 1e-18; 0 where no spot pair with USDT trades it. */
export function usdPrice(exchange: Exchange, coin: string): bigint {
  if (coin === 'USDT') return 10n ** BigInt(SCALE);
  const venue = exchange.venue('SPOT', `${coin}USDT`);
  return venue ? venue.tape.priceAt(exchange.now()) * 10n ** BigInt(SCALE - venue.market.pricePrecision) : 0n;
}

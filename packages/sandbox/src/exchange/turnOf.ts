import { divideUp } from './futures/divideUp.js';
import type { Side } from './OrderRequest.js';

const MILLION = 1_000_000n;

/** The price, in ticks, at which one that follows the price fires: so far back from the best. */
export function turnOf(best: bigint, callback: bigint, side: Side): bigint {
  return side === 'sell' ? (best * (MILLION - callback)) / MILLION : divideUp(best * (MILLION + callback), MILLION);
}

import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';

/** The coin that a request names, in any case; 40034 when there is none such. */
export function coinOf({ coins }: Exchange, name: unknown): string {
  const coin = String(name).toUpperCase();
  if (!coins.has(coin)) throw new ApiFailure('40034', `Parameter ${String(name)} does not exist`);
  return coin;
}

import type { TriggerTerms } from './Trigger.js';
import { turnOf } from './turnOf.js';

/** The prices between which an order that waits is not touched; an end that is missing is open. */
export interface QuietBand {
  readonly above?: bigint | undefined;
  readonly below?: bigint | undefined;
}

/** One that follows the price is touched by every better price too. */
export function quietBandOf({ direction, triggerPrice, trailing, request: { side } }: TriggerTerms): QuietBand {
  const { best, callback } = trailing ?? {};
  if (best === undefined || callback === undefined) {
    return direction === 'up' ? { below: triggerPrice } : { above: triggerPrice };
  }
  const turn = turnOf(best, callback, side);
  return side === 'sell' ? { above: turn, below: best + 1n } : { above: best - 1n, below: turn };
}

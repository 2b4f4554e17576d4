import type { DecimalString } from '@bitget-kit/transport';
import type { SpotOrderKey } from './SpotOrderKey.js';
import type { SpotOrderPresets } from './SpotOrderTerms.js';

/**
 * A change of a resting order: it is cancelled, and a new limit order takes its place.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
 * @example
 * ```ts
 * import type { SpotOrderChange } from '@bitget-kit/private-api/spot';
 *
 * const change: SpotOrderChange = {
 *   symbol: 'BTCUSDT',
 *   clientOid: 'grid-1',
 *   newClientOid: 'grid-1b',
 *   price: '49500',
 *   size: '0.001',
 * };
 * ```
 */
export type SpotOrderChange = SpotOrderKey &
  SpotOrderPresets & {
    /** Trading pair, e.g. `BTCUSDT`. */
    symbol: string;
    /** Price of the new order in quote coin, a decimal string. */
    price: DecimalString;
    /** Amount of the new order in base coin, a decimal string. */
    size: DecimalString;
    /**
     * Your own id for the new order: up to 32 of `A-Z a-z 0-9 _ -`. Never one that is in use: the old order may then be
     * cancelled and the new one refused.
     */
    newClientOid?: string | undefined;
  };

/**
 * What became of one change. The call succeeds even when the change failed: look at `success`. A failure does not say
 * whether the old order still rests: look it up.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
 * @example
 * ```ts
 * import type { SpotOrderChangeOutcome } from '@bitget-kit/private-api/spot';
 *
 * const isDone = (outcome: SpotOrderChangeOutcome): boolean => outcome.success === 'success';
 * ```
 */
export interface SpotOrderChangeOutcome {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order; `null` if it has none. */
  clientOid: string | null;
  /** Whether it worked. A text, not a boolean: `'failure'` is truthy. */
  success: 'success' | 'failure' | (string & {});
  /** Why it failed, in the exchange's words; `null` if it did not. */
  msg: string | null;
}

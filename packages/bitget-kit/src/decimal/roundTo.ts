import { BitgetError } from '@bitget-kit/errors';
import { PLACE, parseDecimal } from './parseDecimal.js';

/**
 * Rounds a price or a size to a multiple of a step, without floats. `down` is towards zero, `up` away from it, `nearest`
 * takes a half away from it; there is no default: on which side a price may be wrong is yours to say.
 *
 * @throws {@link BitgetError} `request/invalid` when the value or the step is no decimal string, or the step is not above 0.
 * @see https://www.bitget.com/api-doc/spot/market/Get-Symbols
 * @example
 * ```ts
 * import { roundTo } from 'bitget-kit/decimal';
 *
 * console.log(roundTo('55441.128', '0.01', 'down')); // 55441.12
 * console.log(roundTo('0.123', '0.05', 'up')); // 0.15
 * ```
 */
export function roundTo(value: string, step: string, direction: 'down' | 'up' | 'nearest'): string {
  const size = parseDecimal(step, 'step');
  if (size.lte(0)) {
    throw new BitgetError('request/invalid', 'step must be above 0.', { endpoint: PLACE, parameter: 'step' });
  }
  const number = parseDecimal(value, 'value');
  // By the remainder, which is exact: a quotient would be cut off somewhere.
  const over = number.mod(size);
  const down = number.minus(over);
  const isUp = direction === 'nearest' ? over.abs().times(2).gte(size) : direction === 'up' && !over.eq(0);
  return (isUp ? down.plus(size.times(number.s)) : down).toFixed();
}

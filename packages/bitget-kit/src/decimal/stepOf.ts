import Big from 'big.js';
import { parseDecimal } from './parseDecimal.js';

/** The step of so many decimal places, `2` → `0.01`; or of several units of the last one, `1` and `5` → `0.5`. */
export function stepOf(places: string, units = '1'): string {
  return new Big(10)
    .pow(-Number(parseDecimal(places, 'places')))
    .times(parseDecimal(units, 'units'))
    .toFixed();
}

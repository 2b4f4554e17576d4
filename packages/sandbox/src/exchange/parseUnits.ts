import { SCALE } from './SCALE.js';

/**
 * A decimal string as units of 10^-scale; undefined when it is no plain decimal, has more digits after the point than
 * that, or more than forty before it: nobody has so much, and endless digits would cost endless time.
 *
 * Amounts are whole numbers of units: nothing is ever rounded. A price is a whole number of ticks, a size of lots; their
 * product is exact.
 */
export function parseUnits(text: unknown, scale: number = SCALE): bigint | undefined {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(String(text)) ?? [];
  const significant = fraction.replace(/0+$/, '');
  if (whole === '' || significant.length > scale) return undefined;
  return BigInt(sign + whole + significant.padEnd(scale, '0'));
}

import { SCALE } from './SCALE.js';

/** Units of 10^-scale as a decimal string without needless zeros. */
export function formatUnits(units: bigint, scale: number = SCALE): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/**
 * Amounts are whole numbers of 1e-18: nothing is ever rounded. A price is a whole number of ticks, a size of lots; their
 * product is exact in these units.
 */
export const SCALE = 18;

/** A decimal string as units of 10^-scale; undefined when it is no plain decimal or has more digits than that. */
export function parseUnits(text: unknown, scale: number = SCALE): bigint | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text)) ?? [];
  const significant = fraction.replace(/0+$/, '');
  if (whole === '' || significant.length > scale) return undefined;
  return BigInt(sign + whole + significant.padEnd(scale, '0'));
}

/** Units as a decimal string without needless zeros. */
export function formatUnits(units: bigint, scale: number = SCALE): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

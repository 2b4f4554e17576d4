import { BitgetError } from '@bitget-kit/errors';
import Big from 'big.js';

/** Where the errors of these helpers say they come from: no request was made yet. */
export const PLACE = 'bitget-kit/decimal';

/**
 * Reads a decimal string. A number is refused, and so is an exponent: neither can be sent.
 *
 * @throws BitgetError `request/invalid` naming the parameter
 */
export function parseDecimal(value: string, parameter: string): Big {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return new Big(value);
  const got = typeof value === 'string' ? `'${value}'` : typeof value;
  const message = `${parameter} must be a decimal string such as '0.001'; got ${got}.`;
  throw new BitgetError('request/invalid', message, { endpoint: PLACE, parameter });
}

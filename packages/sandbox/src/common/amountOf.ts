import { ApiFailure } from '../ApiFailure.js';
import { parseUnits } from '../exchange/parseUnits.js';

/** A positive amount of a coin, in units of 1e-18. */
export function amountOf(value: unknown, name: string): bigint {
  const amount = parseUnits(value);
  if (amount === undefined || amount <= 0n) throw new ApiFailure('40020', `Parameter ${name} error`);
  return amount;
}

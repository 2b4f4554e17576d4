import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from './isMissing.js';

/** One of the values that the exchange knows, in any case: other clients write `GTC`, and are understood. */
export function oneOf<T extends string>(value: unknown, values: readonly T[], name: string): T {
  if (isMissing(value)) throw new ApiFailure('40019', `Parameter ${name} cannot be empty`);
  const found = values.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw new ApiFailure('40020', `Parameter ${name} error`);
  return found;
}

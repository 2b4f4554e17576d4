import { ApiFailure } from '../ApiFailure.js';

/** A whole number in a parameter; undefined when it was left out. */
export function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!/^\d{1,16}$/.test(String(value))) throw new ApiFailure('40020', `Parameter ${name} error`);
  return Number(value);
}

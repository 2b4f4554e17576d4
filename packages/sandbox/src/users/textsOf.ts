import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';

/** A list of texts in a parameter; empty when it was left out. */
export function textsOf(value: unknown, name: string): string[] {
  if (isMissing(value)) return [];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw new ApiFailure('40017', `Parameter verification failed ${name}`);
  }
  return value;
}

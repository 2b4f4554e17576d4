import { ApiFailure } from '../ApiFailure.js';
import { unitsOf } from '../common/unitsOf.js';

/** Digits of a percentage, so that its units are millionths. */
const PERCENT_SCALE = 4;

/** A percentage above 0 and up to `most`, as a share in millionths. */
export function percentOf(value: unknown, most: number, name: string): bigint {
  const share = unitsOf(value, PERCENT_SCALE, name);
  if (share > BigInt(Math.round(most * 10_000))) throw new ApiFailure('40020', `Parameter ${name} error`);
  return share;
}

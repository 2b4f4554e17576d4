import { ApiFailure } from '../ApiFailure.js';
import { parseUnits } from '../exchange/parseUnits.js';
import { isMissing } from './isMissing.js';

/** A positive decimal with no more digits than the pair has, as whole units. */
export function unitsOf(value: unknown, scale: number, name: string): bigint {
  if (isMissing(value)) throw new ApiFailure('40019', `Parameter ${name} cannot be empty`);
  const exact = parseUnits(value);
  if (exact === undefined || exact <= 0n) throw new ApiFailure('40020', `Parameter ${name} error`);
  const found = parseUnits(value, scale);
  if (found !== undefined) return found;
  const detail = `${name} checkBDScale error value=${String(value)} checkScale=${scale}`;
  throw new ApiFailure('40808', `Parameter verification exception ${detail}`);
}

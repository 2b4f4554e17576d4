import { invalidRequest } from './invalidRequest.js';

/** A search for no number of ms would never end. */
export function checkResolveWithin(caller: string, resolveWithinMs: number): void {
  if (!(resolveWithinMs >= 0)) throw invalidRequest(caller, 'resolveWithinMs', 'must be a number of ms from zero up');
}

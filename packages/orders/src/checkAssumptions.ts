import { type Assumptions, DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import { invalidRequest } from './invalidRequest.js';

/** A time that is missing or no number would be over at once, and nothing would be proved by waiting for it. */
export function checkAssumptions(caller: string, assumptions: Assumptions): void {
  for (const name of Object.keys(DEFAULT_ASSUMPTIONS) as (keyof Assumptions)[]) {
    const ms: unknown = assumptions?.[name];
    if (typeof ms === 'number' && ms >= 0 && ms < Number.POSITIVE_INFINITY) continue;
    throw invalidRequest(caller, `assumptions.${name}`, 'must be a number of ms from zero up');
  }
}

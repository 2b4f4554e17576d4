import { CHECKS } from './CHECKS.js';
import type { Check } from './Check.js';
import type { Place } from './Place.js';

/** The checks that a runtime runs: those for all, and those for a way that it has and others lack. */
export function checksOn(runtime: Place['runtime']): readonly Check[] {
  return CHECKS.filter(({ runtimes }) => runtimes?.includes(runtime) ?? true);
}

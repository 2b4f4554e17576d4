import type { Place } from '../Place.js';

/** Where a verb runs in a test. */
export function place(root: string, flags: readonly string[] = [], cwd = root): Place {
  return { root, cwd, flags: new Map(flags.map((flag) => [flag, ''])) };
}

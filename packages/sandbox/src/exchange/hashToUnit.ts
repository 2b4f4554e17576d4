/** A number from 0 to below 1 that belongs to its arguments: the same ones give the same number, in any order of asking. */
export function hashToUnit(...parts: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const part of parts) state = Math.imul(state ^ (part | 0) ^ Math.floor(part / 2 ** 32), 0x85ebca6b) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

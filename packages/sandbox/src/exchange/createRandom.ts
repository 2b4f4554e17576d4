/** A seeded generator (mulberry32): the same numbers from 0 to below 1 for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state);
  };
}

/** A number from 0 to below 1 that belongs to its arguments: the same ones give the same number, in any order of asking. */
export function hashToUnit(...parts: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const part of parts) state = Math.imul(state ^ (part | 0) ^ Math.floor(part / 2 ** 32), 0x85ebca6b) >>> 0;
  return mix(state);
}

function mix(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

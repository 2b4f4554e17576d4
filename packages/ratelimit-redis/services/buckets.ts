import type { StoreBucket } from '@bitget-kit/ratelimit';

/** Three at a time, and a window of half a second: short, and yet long for a machine that is busy. */
export const order: StoreBucket = {
  id: { scope: 'uid', owner: 'main', endpoint: 'POST /order' },
  allowed: 3,
  holdMs: 500,
  weight: 1,
};

export const overall: StoreBucket = { id: { scope: 'ip', owner: 'home' }, allowed: 5, holdMs: 600, weight: 1 };

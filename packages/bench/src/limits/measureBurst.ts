import type { Throttle } from '../loadLimiters.js';

/** How long the last of a burst into an idle limiter waits for its turn, in ms. */
export async function measureBurst(throttle: Throttle, requests: number): Promise<number> {
  const start = performance.now();
  let last = start;
  const send = async (): Promise<void> => {
    last = performance.now();
  };
  await Promise.all(Array.from({ length: requests }, () => throttle(send)));
  return last - start;
}

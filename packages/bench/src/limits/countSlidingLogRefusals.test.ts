import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countSlidingLogRefusals } from './countSlidingLogRefusals.js';

it('accepts a whole limit at once and again when the window is over', () => {
  expect(countSlidingLogRefusals([0, 0, 0, 1_000, 1_000, 1_000], 3, 1_000)).toBe(0);
});

it('refuses what comes while the window is full, to the last moment', () => {
  expect(countSlidingLogRefusals([0, 0, 0, 999.9], 3, 1_000)).toBe(1);
  expect(countSlidingLogRefusals([0, 400, 800, 999, 1_001], 3, 1_000)).toBe(1);
});

it('does not count what it has refused', () => {
  expect(countSlidingLogRefusals([0, 0, 900, 1_000, 1_000], 2, 1_000)).toBe(1);
});

it('sees a burst across the boundary of two windows', () => {
  expect(countSlidingLogRefusals([900, 900, 1_100, 1_100], 2, 1_000)).toBe(2);
});

it('refuses nothing when nothing comes', () => {
  expect(countSlidingLogRefusals([], 1, 1_000)).toBe(0);
});

it('accepts the most that any window may hold, and refuses only when it is full', () => {
  const given = fc
    .array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 })
    .map((times) => times.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      given,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 100 }),
      (times, requests, windowMs) => {
        // The plain way: keep the log, and look through all of it each time.
        const log: number[] = [];
        for (const at of times) if (log.filter((other) => other > at - windowMs).length < requests) log.push(at);
        expect(countSlidingLogRefusals(times, requests, windowMs)).toBe(times.length - log.length);
      },
    ),
  );
});

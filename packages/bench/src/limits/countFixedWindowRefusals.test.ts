import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countFixedWindowRefusals } from './countFixedWindowRefusals.js';

it('refuses nothing when no window of any phase holds more than the limit', () => {
  expect(countFixedWindowRefusals([0, 0, 0, 1_000, 1_000, 1_000], 3, 1_000)).toBe(0);
  expect(countFixedWindowRefusals([], 3, 1_000)).toBe(0);
});

it('finds the phase that puts a bunched pair of bursts into one window', () => {
  // Windows from 0 on would hold two each.
  expect(countFixedWindowRefusals([900, 950, 1_000, 1_050], 2, 1_000)).toBe(2);
});

it('starts anew in each window', () => {
  expect(countFixedWindowRefusals([0, 1, 2, 1_000, 1_001, 1_002], 2, 1_000)).toBe(2);
});

it('is as bad as the worst of all phases, and no worse', () => {
  const given = fc
    .array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 })
    .map((times) => times.sort((a, b) => a - b));
  fc.assert(
    fc.property(given, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 50 }), (times, requests, windowMs) => {
      let worst = 0;
      for (let phase = 0; phase < windowMs; phase++) {
        const windows = new Map<number, number>();
        for (const at of times) {
          const window = Math.floor((at - phase) / windowMs);
          windows.set(window, (windows.get(window) ?? 0) + 1);
        }
        const refused = [...windows.values()].reduce((sum, count) => sum + Math.max(0, count - requests), 0);
        worst = Math.max(worst, refused);
      }
      expect(countFixedWindowRefusals(times, requests, windowMs)).toBe(worst);
    }),
  );
});

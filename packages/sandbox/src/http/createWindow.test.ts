import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWindow } from './createWindow.js';

const steps = fc.array(fc.nat({ max: 40 }), { maxLength: 3_000 });

test('a sliding window counts what is younger than its length', () => {
  fc.assert(
    fc.property(steps, (waits) => {
      const window = createWindow('sliding', 100);
      const times: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        times.push(now);
        expect(window.hit(now)).toBe(times.filter((time) => time > now - 100).length);
      }
    }),
    { numRuns: 30 },
  );
});

test('a fixed window begins anew at whole multiples of its length', () => {
  const window = createWindow('fixed', 100);
  expect([0, 99, 99, 100, 250, 299].map((at) => window.hit(at))).toEqual([1, 2, 3, 1, 1, 2]);
});

test('a long run forgets what is past', () => {
  const window = createWindow('sliding', 10);
  for (let at = 0; at < 50_000; at += 1) window.hit(at);
  expect(window.hit(50_000)).toBe(10);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWindow } from './createWindow.js';
import { hitWindow } from './hitWindow.js';

const steps = fc.array(fc.nat({ max: 40 }), { maxLength: 3_000 });
const limit = { requests: 0, windowMs: 100 };

test('a sliding window counts what is younger than its length', () => {
  fc.assert(
    fc.property(steps, (waits) => {
      const window = createWindow('sliding');
      const times: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        times.push(now);
        expect(-hitWindow(window, limit, now)).toBe(times.filter((time) => time > now - 100).length);
      }
    }),
    { numRuns: 30 },
  );
});

test('a fixed window begins anew at whole multiples of its length', () => {
  const window = createWindow('fixed');
  expect([0, 99, 99, 100, 250, 299].map((at) => -hitWindow(window, limit, at))).toEqual([1, 2, 3, 1, 1, 2]);
});

test('a bucket of tokens begins full, fills evenly, and gives none that it does not have', () => {
  const window = createWindow('token-bucket');
  const ten = { requests: 10, windowMs: 100 };
  const lefts = [...Array(11).fill(0), 5, 10, 20, 25].map((at) => hitWindow(window, ten, at));
  expect(lefts).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -1, 0, 0, -1]);
});

test('a long run forgets what is past', () => {
  const window = createWindow('sliding');
  for (let at = 0; at < 50_000; at += 1) hitWindow(window, { requests: 0, windowMs: 10 }, at);
  expect(-hitWindow(window, { requests: 0, windowMs: 10 }, 50_000)).toBe(10);
});

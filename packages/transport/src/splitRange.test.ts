import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRange } from './splitRange.js';

const DAY_MS = 86_400_000;
const NOW = 1_700_000_000_000;
const time = fc.integer({ min: NOW - 400 * DAY_MS, max: NOW });

test('parts cover the range without a gap, none is too long, and the newest comes first', () => {
  fc.assert(
    fc.property(time, time, fc.integer({ min: 1, max: 90 }), (a, b, days) => {
      const [startTime, endTime] = [Math.min(a, b), Math.max(a, b)];
      const parts = splitRange({ symbol: 'S', startTime, endTime }, days, NOW);
      expect(parts[0]?.endTime).toBe(endTime);
      expect(parts.at(-1)?.startTime).toBe(startTime);
      for (const [index, part] of parts.entries()) {
        expect(Number(part.endTime) - Number(part.startTime)).toBeLessThanOrEqual(days * DAY_MS);
        expect(part.symbol).toBe('S');
        if (index > 0) expect(part.endTime).toBe(parts[index - 1]?.startTime);
      }
      expect(parts.length).toBe(Math.max(1, Math.ceil((endTime - startTime) / (days * DAY_MS))));
    }),
  );
});

test.each([
  ['no bound', { startTime: 1 }, undefined],
  ['no start', { endTime: NOW }, 7],
  ['no times', {}, 7],
  ['a short range', { startTime: NOW - DAY_MS }, 7],
  ['a start that is no time', { startTime: 'yesterday' }, 7],
  ['an end before the start', { startTime: NOW, endTime: NOW - 30 * DAY_MS }, 7],
])('%s: asked for as it is', (_, request, days) => {
  expect(splitRange(request, days, NOW)).toEqual([request]);
});

test('without an end, until now; times may be text', () => {
  const parts = splitRange({ startTime: String(NOW - 10 * DAY_MS) }, 7, NOW);
  expect(parts).toEqual([
    { startTime: NOW - 7 * DAY_MS, endTime: NOW },
    { startTime: NOW - 10 * DAY_MS, endTime: NOW - 7 * DAY_MS },
  ]);
});

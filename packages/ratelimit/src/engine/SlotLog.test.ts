import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SlotLog } from './SlotLog.js';

it('keeps its entries in order of time and drops those that are old enough, as a sorted list would', () => {
  const step = fc.record({
    pass: fc.integer({ min: 0, max: 30 }),
    late: fc.constantFrom(0, 0, 0, 50),
    count: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 60 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const log = new SlotLog();
      let model: number[] = [];
      let now = 0;
      for (const { pass, late, count } of steps) {
        now += pass;
        log.add(now + late, count);
        model.push(...Array.from({ length: count }, () => now + late));
        model.sort((a, b) => a - b);
        const kept = model.filter((time) => time + 100 > now);
        expect(log.expire(now, 100)).toBe(model.length - kept.length);
        model = kept;
        expect(Array.from({ length: log.size }, (_, index) => log.at(index))).toEqual(model);
      }
    }),
  );
});

it('grows in the middle of its ring, and its entries stay in order', () => {
  const log = new SlotLog();
  for (let time = 1; time <= 8; time += 1) log.add(time, 1);
  // The oldest entry is now in the middle of the ring of eight, and the newest before it.
  expect(log.expire(3, 0)).toBe(3);
  for (let time = 9; time <= 11; time += 1) log.add(time, 1);
  log.add(12, 1);
  expect(Array.from({ length: log.size }, (_, index) => log.at(index))).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

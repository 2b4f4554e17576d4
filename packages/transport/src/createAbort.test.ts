import { expect, test, vi } from 'vitest';
import { createAbort } from './createAbort.js';

test('whoever listens hears the reason, before the abort or after it, and once', () => {
  const { abort, onAbort } = createAbort();
  const [early, late] = [vi.fn(), vi.fn()];
  onAbort(early);
  abort('first');
  abort('second');
  onAbort(late);
  expect([early.mock.calls, late.mock.calls]).toEqual([[['first']], [['first']]]);
});

test('the signal is the same as the callbacks, whenever it is asked for', () => {
  const early = createAbort();
  const { signal } = early;
  early.abort('enough');
  expect([signal.aborted, signal.reason]).toEqual([true, 'enough']);
  const late = createAbort();
  late.abort('enough');
  expect([late.signal.aborted, late.signal.reason]).toEqual([true, 'enough']);
  expect(late.signal).toBe(late.signal);
});

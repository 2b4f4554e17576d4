import { expect, test, vi } from 'vitest';
import { Abort } from './Abort.js';

test('whoever listens hears the reason, before the abort or after it, and once', () => {
  const abort = new Abort();
  const [early, late] = [vi.fn(), vi.fn()];
  abort.onAbort(early);
  abort.abort('first');
  abort.abort('second');
  abort.onAbort(late);
  expect([early.mock.calls, late.mock.calls]).toEqual([[['first']], [['first']]]);
});

test('the signal says the same, whenever it is asked for', () => {
  const early = new Abort();
  const { signal } = early;
  early.abort('enough');
  expect([signal.aborted, signal.reason]).toEqual([true, 'enough']);
  const late = new Abort();
  late.abort('enough');
  expect([late.signal.aborted, late.signal.reason]).toEqual([true, 'enough']);
  expect(late.signal).toBe(late.signal);
});

test('after its end nobody is called', () => {
  const abort = new Abort();
  const listener = vi.fn();
  abort.onAbort(listener);
  abort.end();
  abort.abort('too late');
  expect(listener).not.toHaveBeenCalled();
});

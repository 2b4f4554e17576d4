import { expect, test } from 'vitest';
import { Abort } from './Abort.js';
import { OpenTries } from './OpenTries.js';

test('whoever has not left is aborted, in whatever order they came and went', () => {
  const open = new OpenTries();
  const aborts = Array.from({ length: 6 }, () => new Abort());
  for (const abort of aborts) open.add(abort);
  for (const index of [1, 5, 0, 4]) open.delete(aborts[index] as Abort);
  expect(open.size).toBe(2);
  open.abort('enough');
  expect(aborts.map(({ reason }) => reason)).toEqual([undefined, undefined, 'enough', 'enough', undefined, undefined]);
});

test('who leaves because of the abort keeps nobody else from it', () => {
  const open = new OpenTries();
  const aborts = Array.from({ length: 4 }, () => new Abort());
  for (const abort of aborts) {
    open.add(abort);
    abort.onAbort(() => open.delete(abort));
  }
  open.abort('enough');
  expect([open.size, ...aborts.map(({ reason }) => reason)]).toEqual([0, 'enough', 'enough', 'enough', 'enough']);
});

import { expect, test } from 'vitest';
import { pendingOf, START } from '../testing/pendingOf.js';
import { createdSince, finalAfter } from './finality.js';

test('the last signature counts', () => {
  expect(finalAfter(pendingOf({ sent: [START, START + 3_000] }))).toBe(START + 3_000 + 46_000);
});

test('after a crash the latest that may have been sent counts, whatever was noted', () => {
  expect(finalAfter(pendingOf({ sent: [], complete: false }))).toBe(START + 5_000 + 46_000);
  expect(finalAfter(pendingOf({ sent: [START], complete: false }))).toBe(START + 5_000 + 46_000);
});

test('orders from before it could be admitted are of no interest', () => {
  expect(createdSince(pendingOf({ sent: [START - 2_000, START] }))).toBe(START - 2_000 - 31_000);
});

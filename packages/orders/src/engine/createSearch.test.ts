import { expect, test } from 'vitest';
import { pendingOf, START } from '../testing/pendingOf.js';
import { createSearch } from './createSearch.js';

const FINAL = START + 46_000;
const miss = (asOf: number, reused = false) => ({ kind: 'miss', asOf, reused }) as const;

test('two misses prove absence, when both are late enough and far enough apart', () => {
  const search = createSearch(pendingOf());
  expect(search.provesAbsence(miss(FINAL - 1))).toBe(false);
  expect(search.decisiveAt()).toBe(FINAL);
  expect(search.provesAbsence(miss(FINAL))).toBe(false);
  expect(search.provesAbsence(miss(FINAL + 4_999))).toBe(false);
  expect(search.decisiveAt()).toBe(FINAL + 5_000);
  expect(search.provesAbsence(miss(FINAL + 5_000))).toBe(true);
});

test('what proves nothing stands in no way', () => {
  const search = createSearch(pendingOf());
  expect(search.provesAbsence(miss(FINAL))).toBe(false);
  expect(search.provesAbsence({ kind: 'void' })).toBe(false);
  expect(search.provesAbsence(miss(FINAL + 6_000))).toBe(true);
});

test('an id that was taken is never absent', () => {
  const search = createSearch(pendingOf({ duplicate: true }));
  for (const asOf of [FINAL, FINAL + 10_000, FINAL + 1_000_000]) expect(search.provesAbsence(miss(asOf))).toBe(false);
});

test('an id that was taken by an older order was refused for that, once no copy of ours can come any more', () => {
  const search = createSearch(pendingOf({ duplicate: true }));
  expect(search.provesAbsence(miss(FINAL - 1, true))).toBe(false);
  expect(search.provesAbsence(miss(FINAL, true))).toBe(false);
  expect(search.provesAbsence(miss(FINAL + 5_000, true))).toBe(true);
});

test('after a crash the exchange’s own time says when nothing more was sent', () => {
  const search = createSearch(pendingOf({ sent: [], complete: false }));
  const hourLater = START + 3_600_000;
  expect(search.provesAbsence(miss(hourLater))).toBe(false);
  expect(search.pending()).toMatchObject({ complete: true, sent: [hourLater] });
  expect(search.provesAbsence(miss(hourLater + 45_999))).toBe(false);
  expect(search.provesAbsence(miss(hourLater + 46_000))).toBe(false);
  expect(search.provesAbsence(miss(hourLater + 51_000))).toBe(true);
});

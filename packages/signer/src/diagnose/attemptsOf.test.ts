import { expect, test } from 'vitest';
import { attemptsOf } from './attemptsOf.js';
import { createCandidates } from './prehash/createCandidates.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

const right = { mistakes: [] as SignatureMistakeId[] };
const wrong = { mistakes: ['plain-hash' as const] };

function attempts(body: string, ways = [right, wrong]): { prehash: string; mistakes: readonly SignatureMistakeId[] }[] {
  const request = { method: 'POST', path: '/api/v2/a', query: 'b=%24&a=1', body, timestamp: 1.7e12 };
  return [...attemptsOf(createCandidates(request, undefined), ways)];
}

test('fewer mistakes come first, and never more than two', () => {
  const counts = attempts('{"a":"1"}').map(({ mistakes }) => mistakes.length);
  expect(counts[0]).toBe(0);
  expect(counts).toEqual(counts.toSorted());
  expect(Math.max(...counts)).toBe(2);
});

test('no text is tried twice for one mistake', () => {
  const texts = attempts('{"a":"1"}', [right]).filter(({ mistakes }) => mistakes.length < 2);
  expect(new Set(texts.map(({ prehash }) => prehash)).size).toBe(texts.length);
});

test('how much text is tried is bounded, and the right one always is', () => {
  const lengthOf = (body: string): number => attempts(body).reduce((sum, { prehash }) => sum + prehash.length, 0);
  expect(lengthOf('x'.repeat(20_000))).toBeLessThanOrEqual(8e6 + 50_000);
  expect(lengthOf('x'.repeat(20_000))).toBeGreaterThan(7.9e6);
  expect(attempts('x'.repeat(9e6))).toHaveLength(2);
});

test('without a way nothing is tried', () => {
  expect(attempts('', [])).toEqual([]);
});

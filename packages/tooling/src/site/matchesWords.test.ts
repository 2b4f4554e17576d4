import { expect, test } from 'vitest';
import { matchesWords } from './matchesWords.js';

test('all words must be there, in any order and case', () => {
  expect(matchesWords('BALANCE 43012', '43012 Insufficient balance')).toBe(true);
  expect(matchesWords('balance 43013', '43012 Insufficient balance')).toBe(false);
});

test('nothing matches everything', () => {
  expect(matchesWords('  ', 'anything')).toBe(true);
});

import { expect, test } from 'vitest';
import { isInsufficientBalance } from './isInsufficientBalance.js';
import { rejected } from './testing/rejected.js';

test.each(['12001', '25202', '25203', '40754', '40757', '40762', '43012', '45002', '50020'])(
  '%s: the account holds too little',
  (code) => {
    expect(isInsufficientBalance(rejected(code))).toBe(true);
  },
);

test.each([
  ['45110', 'the order is too small'],
  ['40763', 'the position tier'],
  ['43001', 'no such order'],
  ['99999', 'unlisted'],
])('%s is another matter: %s', (code) => {
  expect(isInsufficientBalance(rejected(code))).toBe(false);
});

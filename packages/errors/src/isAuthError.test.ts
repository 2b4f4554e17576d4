import { expect, test } from 'vitest';
import { isAuthError } from './isAuthError.js';
import { rejected } from './testing/rejected.js';

test.each(['40001', '40002', '40003', '40006', '40009', '40011', '40012', '40036', '40037'])(
  '%s says that the credentials are not accepted',
  (code) => {
    expect(isAuthError(rejected(code))).toBe(true);
  },
);

test.each([
  ['40014', 'a right is missing'],
  ['40018', 'the address is not allowed'],
  ['40038', 'the address is not on the list of the key'],
  ['40008', 'the clock is off'],
  ['40010', 'timed out; other clients take it for a signature error'],
  ['40017', 'a parameter; other clients take it for a login error'],
  ['40085', 'the wrong kind of account'],
  ['43111', 'a parameter; other clients take it for a permission'],
  ['99999', 'unlisted'],
])('%s is another matter: %s', (code) => {
  expect(isAuthError(rejected(code))).toBe(false);
});

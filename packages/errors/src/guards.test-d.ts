import { expectTypeOf, test } from 'vitest';
import { isAuthError } from './isAuthError.js';
import { isInsufficientBalance } from './isInsufficientBalance.js';
import { isNotFound } from './isNotFound.js';
import { isRateLimited } from './isRateLimited.js';

declare const thrown: unknown;

test('guards of the exchange narrow to its answer', () => {
  if (isNotFound(thrown)) expectTypeOf(thrown.context.apiCode).toEqualTypeOf<string>();
  if (isAuthError(thrown)) expectTypeOf(thrown.code).toEqualTypeOf<'api/rejected'>();
  if (isInsufficientBalance(thrown)) expectTypeOf(thrown.context.apiMessage).toEqualTypeOf<string>();
});

test('isRateLimited narrows to what all its codes share, and further by code', () => {
  if (!isRateLimited(thrown)) return;
  expectTypeOf(thrown.context.endpoint).toEqualTypeOf<string>();
  expectTypeOf(thrown.code).toEqualTypeOf<
    'api/rejected' | 'limit/deadline' | 'limit/queue-full' | 'transport/bad-response'
  >();
  if (thrown.code === 'limit/deadline') expectTypeOf(thrown.context.deadlineMs).toEqualTypeOf<number>();
});

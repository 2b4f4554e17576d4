import { expectTypeOf, test } from 'vitest';
import type { BitgetErrorCode, ErrorContexts, WriteOutcome } from './ErrorContexts.js';
import { isBitgetError } from './isBitgetError.js';

declare const thrown: unknown;

test('the codes are the pinned ones: none is removed, none added unseen', () => {
  expectTypeOf<BitgetErrorCode>().toEqualTypeOf<
    | 'config/invalid'
    | 'request/invalid'
    | 'request/permission-missing'
    | 'signer/failed'
    | 'limit/deadline'
    | 'limit/queue-full'
    | 'transport/network'
    | 'transport/timeout'
    | 'transport/bad-response'
    | 'api/rejected'
  >();
});

test('a code given narrows the context', () => {
  if (isBitgetError(thrown, 'limit/queue-full')) {
    expectTypeOf(thrown.context).toEqualTypeOf<ErrorContexts['limit/queue-full']>();
    expectTypeOf(thrown.code).toEqualTypeOf<'limit/queue-full'>();
    // @ts-expect-error another code's field
    thrown.context.apiCode;
  }
});

test('comparing the code narrows the context', () => {
  if (!isBitgetError(thrown)) return;
  expectTypeOf(thrown.code).toEqualTypeOf<BitgetErrorCode>();
  if (thrown.code === 'api/rejected') expectTypeOf(thrown.context.apiCode).toEqualTypeOf<string>();
  if (thrown.code === 'transport/timeout') expectTypeOf(thrown.context.timeoutMs).toEqualTypeOf<number>();
});

test('every context may say what became of a write', () => {
  expectTypeOf<ErrorContexts[BitgetErrorCode]['outcome']>().toEqualTypeOf<WriteOutcome | undefined>();
});

test('an unknown code does not compile', () => {
  // @ts-expect-error no such code
  isBitgetError(thrown, 'limit/unheard-of');
});

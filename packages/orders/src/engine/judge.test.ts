import { BitgetError } from '@bitget-kit/errors';
import { expect, test } from 'vitest';
import { pendingOf } from '../testing/pendingOf.js';
import { judgeAnswer, judgeFailure } from './judge.js';

test('an answer accepts, also without ids', () => {
  expect(judgeAnswer({ orderId: '1', clientOid: 'mine' }, pendingOf())).toMatchObject({
    outcome: 'accepted',
    orderId: '1',
  });
  expect(judgeAnswer({ orderId: null, clientOid: '' }, pendingOf())).toMatchObject({
    outcome: 'accepted',
    orderId: null,
  });
});

test('an answer about another order leaves a doubt', () => {
  expect(judgeAnswer({ orderId: '1', clientOid: 'somebody' }, pendingOf())).toEqual({ doubt: pendingOf() });
});

/** A refusal with this code, as the transport reports it for a write. */
function refusedWith(apiCode: string, outcome: 'rejected' | 'unknown' = 'unknown'): BitgetError {
  return new BitgetError('api/rejected', 'refused', {
    endpoint: 'POST /api/v2/spot/trade/place-order',
    attempts: 1,
    status: 400,
    apiCode,
    apiMessage: '',
    category: 'unlisted',
    retry: 'unlisted',
    outcome,
  });
}

test.each(['25212', '43118', '40786', '45034', '50060'])(
  '%s says that the id is taken, not that nothing exists',
  (code) => {
    expect(judgeFailure(refusedWith(code), pendingOf())).toMatchObject({ doubt: { duplicate: true } });
  },
);

test('an unlisted code is a plain doubt', () => {
  expect(judgeFailure(refusedWith('99999'), pendingOf())).toMatchObject({ doubt: { duplicate: false } });
});

/** A failure of the second try, after a first one that was refused. */
const secondTry = (code: 'limit/deadline' | 'request/invalid') =>
  new BitgetError(code, 'could not be sent', {
    endpoint: 'POST /api/v2/spot/trade/place-order',
    deadlineMs: 5_000,
    outcome: 'rejected',
  });

test.each([
  ['a listed refusal', refusedWith('43012', 'rejected'), 'refused'],
  ['40008: another copy may have come in time', refusedWith('40008', 'rejected'), undefined],
  ['a second try that could not be sent', secondTry('limit/deadline'), undefined],
  ['a second try after the end of the transport', secondTry('request/invalid'), undefined],
])('of %s', (_, error, basis) => {
  const judged = judgeFailure(error, pendingOf());
  if (basis) expect(judged).toMatchObject({ outcome: 'rejected', basis });
  else expect(judged).toHaveProperty('doubt');
});

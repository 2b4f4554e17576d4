import { expect, test } from 'vitest';
import { pendingOf } from '../testing/pendingOf.js';
import { judgeAnswer } from './judge.js';

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

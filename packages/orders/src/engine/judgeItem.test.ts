import { expect, test } from 'vitest';
import type { FailedItem } from '../products/Product.js';
import { pendingOf } from '../testing/pendingOf.js';
import { judgeItem } from './judgeItem.js';

/** What is made of an answer in which our order is among those that failed. The id of the order is `mine`. */
function failed(item: FailedItem) {
  return judgeItem({ placed: [], failed: [{ clientOid: 'other', code: '43012' }, item] }, pendingOf({ sent: [1] }));
}

test.each<[string, FailedItem, object]>([
  ['a listed code', { clientOid: 'mine', code: '43012' }, { outcome: 'rejected', basis: 'refused' }],
  ['another code', { clientOid: 'mine', code: '40015' }, { doubt: { duplicate: false } }],
  ['an id that is taken', { clientOid: 'mine', code: '43118' }, { doubt: { duplicate: true } }],
  ['no code', { clientOid: 'mine', message: 'Insufficient balance' }, { doubt: { duplicate: false } }],
  ['no id', { code: '43012' }, { doubt: { duplicate: false } }],
])('an item with %s', (_, item, expected) => {
  expect(failed(item)).toMatchObject(expected);
});

test('an item that was refused says so in the exchange’s words', () => {
  const refused = failed({ clientOid: 'mine', code: '43012', message: 'Insufficient balance' });
  expect(refused).toMatchObject({
    error: { message: 'an order of the batch was refused with 43012 Insufficient balance.' },
  });
});

import { isBitgetError } from '@bitget-kit/errors';
import { expect, test } from 'vitest';
import {
  cancelOrder,
  modifyOrder,
  replaceOrder,
  resumeOrder,
  settleOrder,
  submitBatch,
  submitOrder,
  submitTransfer,
  submitWithdrawal,
} from './index.js';
import { connectSandbox } from './testing/connectSandbox.js';
import { pendingOf } from './testing/pendingOf.js';

/** What programs without types, or with a typing error in a word, hand in. */
const BAD = [
  [submitOrder, undefined, 'submitOrder: request must be an object. Nothing was sent.'],
  [submitOrder, { product: 'spot' }, 'submitOrder: order must be an object. Nothing was sent.'],
  [
    submitOrder,
    { product: 'spots', order: {} },
    'submitOrder: product must be one of spot, futures, margin, uta. Nothing was sent.',
  ],
  [
    submitOrder,
    { product: 'margin', marginMode: 'isolate', order: {} },
    'submitOrder: marginMode must be one of crossed, isolated. Nothing was sent.',
  ],
  [submitBatch, null, 'submitBatch: request must be an object. Nothing was sent.'],
  [submitBatch, { product: 'spot' }, 'submitBatch: orders must be a list. Nothing was sent.'],
  [submitBatch, { product: 'spot', orders: [null] }, 'submitBatch: orders[0] must be an object. Nothing was sent.'],
  [cancelOrder, [], 'cancelOrder: target must be an object. Nothing was sent.'],
  [
    cancelOrder,
    { product: 'spot', symbol: 'BTCUSDT' },
    'cancelOrder: orderId must be a string, and not empty. Nothing was sent.',
  ],
  [modifyOrder, {}, 'modifyOrder: change must be an object. Nothing was sent.'],
  [modifyOrder, { change: {} }, 'modifyOrder: orderId must be a string, and not empty. Nothing was sent.'],
  [
    replaceOrder,
    { product: 'uta', side: 'buy', change: { orderId: '1' } },
    'replaceOrder: product must be one of spot, futures. Nothing was sent.',
  ],
  [
    resumeOrder,
    {},
    'resumeOrder: pending must be what an outcome or a journal record has as `pending`. Nothing was sent.',
  ],
  [settleOrder, pendingOf(), 'settleOrder: options must be an object. Nothing was sent.'],
  [submitTransfer, {}, 'submitTransfer: transfer must be an object. Nothing was sent.'],
  [
    submitWithdrawal,
    { account: 'clasic', withdrawal: {} },
    'submitWithdrawal: account must be one of classic, unified. Nothing was sent.',
  ],
] as const;

test.each(BAD)('%o with %j is refused: %s', async (submit, input, message) => {
  const { transport, placed } = connectSandbox(['none']);
  const error: unknown = await (submit as (transport: unknown, input: unknown) => Promise<unknown>)(
    transport,
    input,
  ).catch((reason: unknown) => reason);
  expect(isBitgetError(error, 'request/invalid') && error.message).toBe(message);
  expect(placed()).toBe(0);
});

test('an order is got rid of only by who says so', async () => {
  const { transport } = connectSandbox(['none']);
  const settle = settleOrder(transport, pendingOf(), { want: 'alive' as 'dead' });
  await expect(settle).rejects.toThrow('settleOrder: want must be one of dead.');
});

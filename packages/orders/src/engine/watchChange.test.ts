import { createTransport, type FetchLike } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import { pendingOf } from '../testing/pendingOf.js';
import { skippingClock } from '../testing/skippingClock.js';
import { watchChange } from './watchChange.js';

test('new terms that an order has after a refusal came from elsewhere', async () => {
  const clock = skippingClock();
  const order = { orderId: '1', orderStatus: 'live', price: '2', qty: '1' };
  const fetch: FetchLike = async () => Response.json({ code: '00000', msg: '', requestTime: clock.now(), data: order });
  const signer = {
    sign: () => ({ 'ACCESS-KEY': '', 'ACCESS-SIGN': '', 'ACCESS-TIMESTAMP': '', 'ACCESS-PASSPHRASE': '' }),
  };
  const outcome = await watchChange(createTransport({ fetch, clock, signer }), {
    target: { product: 'uta', symbol: 'BTCUSDT', category: 'SPOT', orderId: '1' },
    change: { price: '2.0' },
    pending: pendingOf(),
    refused: true,
    withinMs: 60_000,
  });
  expect(outcome).toMatchObject({ change: 'not-made', order: { outcome: 'alive' } });
});

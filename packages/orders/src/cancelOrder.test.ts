import { spotCancelOrder, spotPlaceOrder } from '@bitget-kit/private-api/spot';
import { call } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import { cancelOrder } from './cancelOrder.js';
import { connectSandbox } from './testing/connectSandbox.js';

const CANCEL = '/cancel-order';
const resting = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1000',
  size: '0.01',
} as const;

test('a resting order is cancelled, and seen to be', async () => {
  const { transport } = connectSandbox();
  const { orderId } = await call(transport, spotPlaceOrder, resting);
  const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId });
  expect(fate).toMatchObject({ outcome: 'dead', order: { orderId, state: 'cancelled', filled: '0' } });
});

test('an order that was filled before is filled, whatever the cancel was answered', async () => {
  const { transport } = connectSandbox();
  const market = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' } as const;
  const { orderId } = await call(transport, spotPlaceOrder, market);
  const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId });
  expect(fate).toMatchObject({ outcome: 'dead', order: { orderId, state: 'filled' } });
});

test.each(['lost-after', 'html', 'cut'] as const)(
  'a cancel whose answer is %s has happened all the same',
  async (fault) => {
    const { transport, placed } = connectSandbox([fault], CANCEL);
    const { orderId } = await call(transport, spotPlaceOrder, resting);
    const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId });
    expect(fate).toMatchObject({ outcome: 'dead', order: { state: 'cancelled' } });
    expect(placed()).toBe(1);
  },
);

test('a cancel that was lost on the way is asked for again, a second later', async () => {
  const { transport, placed } = connectSandbox(['lost-before', 'lost-before', 'none'], CANCEL);
  const { orderId } = await call(transport, spotPlaceOrder, resting);
  const before = transport.now();
  const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId });
  expect(fate).toMatchObject({ outcome: 'dead', order: { state: 'cancelled' } });
  expect(placed()).toBe(3);
  expect(transport.now() - before).toBeGreaterThanOrEqual(2_000);
});

test('while no cancel gets through, the order is alive', async () => {
  const { transport } = connectSandbox(['lost-before'], CANCEL);
  const { orderId } = await call(transport, spotPlaceOrder, resting);
  const before = transport.now();
  const fate = await cancelOrder(
    transport,
    { product: 'spot', symbol: 'BTCUSDT', orderId },
    { resolveWithinMs: 30_000 },
  );
  // All the time, not only for as long as a look-up may lag.
  expect(transport.now() - before).toBeGreaterThanOrEqual(29_000);
  expect(fate).toMatchObject({ outcome: 'alive', order: { state: 'live' } });
});

test('an id that nobody knows is absent, after it was missed for some seconds', async () => {
  const { transport } = connectSandbox();
  const before = transport.now();
  expect(await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId: '42' })).toEqual({
    outcome: 'absent',
  });
  expect(transport.now() - before).toBeGreaterThanOrEqual(5_000);
});

test('a call that is wrong is refused, not tried for a minute', async () => {
  const { transport, placed } = connectSandbox(['none'], CANCEL);
  // What the order needs is checked here, what the endpoint needs by the transport.
  const target = { product: 'spot', symbol: 42 as never, orderId: '42' } as const;
  await expect(cancelOrder(transport, target)).rejects.toThrow(/cancel-order: symbol must be a string/);
  expect(placed()).toBe(0);
});

test('an abort before anything was sent rejects with its reason', async () => {
  const { transport, placed } = connectSandbox(['none'], CANCEL);
  const signal = AbortSignal.abort(new Error('changed my mind'));
  const target = { product: 'spot', symbol: 'BTCUSDT', orderId: '42' } as const;
  await expect(cancelOrder(transport, target, { signal })).rejects.toThrow('changed my mind');
  expect(placed()).toBe(0);
});

test('a cancelled order can be told from a filled one by nothing but a look', async () => {
  const { transport } = connectSandbox();
  const { orderId } = await call(transport, spotPlaceOrder, resting);
  await call(transport, spotCancelOrder, { symbol: 'BTCUSDT', orderId });
  const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId });
  expect(fate).toMatchObject({ outcome: 'dead', order: { state: 'cancelled' } });
});

import { createRateLimiter } from '@bitget-kit/ratelimit';
import { createTransport } from '@bitget-kit/transport';
import { expectTypeOf, test } from 'vitest';
import { createBitget } from './createBitget.js';
import { createClient } from './createClient.js';
import type { EndpointId } from './EndpointId.generated.js';
import { spot } from './namespaces.generated.js';

const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '1' } as const;

test('a client may do what its permissions say, and no more', () => {
  const full = createBitget();
  expectTypeOf(full.spot.placeOrder(order)).resolves.toHaveProperty('orderId');
  const reader = createBitget({ permissions: ['read'] });
  reader.spot.getTickers();
  reader.spot.getAssets();
  // @ts-expect-error no orders without 'trade'
  reader.spot.placeOrder(order);
  // @ts-expect-error no withdrawals without 'withdraw'
  createBitget({ permissions: ['read', 'trade', 'transfer'] }).spot.withdraw;
  createBitget({ permissions: ['withdraw'] }).spot.withdraw;
});

test('so may a client of chosen namespaces', () => {
  const transport = createTransport({ permissions: ['read'] });
  const client = createClient({ transport, namespaces: { spot } });
  client.spot.getAssets();
  // @ts-expect-error no orders without 'trade'
  client.spot.placeOrder(order);
  // @ts-expect-error not chosen
  client.futures;
});

test('credentials hold exactly one way to sign', () => {
  createBitget({ credentials: { apiKey: 'k', passphrase: 'p', secretKey: 's' } });
  createBitget({ credentials: { apiKey: 'k', passphrase: 'p', sign: async () => 'c2ln' } });
  // @ts-expect-error none
  createBitget({ credentials: { apiKey: 'k', passphrase: 'p' } });
});

test('limits are named by endpoints that exist', () => {
  const slow = { requests: 1, seconds: 1, scope: 'uid' } as const;
  createBitget({ limits: { endpoints: { 'POST /api/v2/spot/trade/place-order': slow } } });
  createRateLimiter<EndpointId>({ limits: { endpoints: { 'POST /api/v2/spot/trade/place-order': slow } } });
  // @ts-expect-error no such endpoint
  createBitget({ limits: { endpoints: { 'POST /api/v2/spot/trade/place-odrer': slow } } });
  // @ts-expect-error a limit counts per uid or per ip
  createBitget({ limits: { endpoints: { 'POST /api/v2/spot/trade/place-order': { ...slow, scope: 'key' } } } });
});

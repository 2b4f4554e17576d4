import { createRateLimiter } from '@bitget-kit/ratelimit';
import { createSigner } from '@bitget-kit/signer';
import { assertType, expectTypeOf, test } from 'vitest';
import { bind } from './bind.js';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import type { FetchLike } from './FetchLike.js';
import { paginate } from './paginate.js';
import type { RequestLimiter } from './RequestLimiter.js';
import type { RequestSigner } from './RequestSigner.js';
import type { Transport } from './Transport.js';
import { getAssets, getFills, getTickers, placeBatch, placeOrder, type Row } from './testing/endpoints.js';

const full = createTransport();
const readOnly = createTransport({ permissions: ['read'] });
const order = { symbol: 'BTCUSDT', size: '1' };

test('signer, limiter and the global fetch fit the ports', () => {
  const common = { apiKey: 'k', passphrase: 'p' };
  assertType<RequestSigner>(createSigner({ ...common, secretKey: 's' }));
  assertType<RequestSigner>(createSigner({ ...common, privateKey: 'pem' }));
  assertType<RequestSigner>(createSigner({ ...common, sign: () => 'c2ln' }));
  assertType<RequestLimiter>(createRateLimiter());
  assertType<FetchLike>(fetch);
});

test('params and result come from the endpoint', () => {
  expectTypeOf(call(full, getTickers, { symbol: 'BTCUSDT' })).resolves.toEqualTypeOf<{ lastPr: string }[]>();
  expectTypeOf(call(full, placeBatch, [order])).resolves.toEqualTypeOf<{ orderId: string }[]>();
  // @ts-expect-error money is a string
  call(full, placeOrder, { symbol: 'BTCUSDT', size: 1 });
  // @ts-expect-error a misspelt parameter
  call(full, placeOrder, { ...order, prize: '1' });
  // @ts-expect-error a required parameter is missing
  call(full, placeOrder, { symbol: 'BTCUSDT' });
});

test('a read-only transport cannot trade', () => {
  call(readOnly, getAssets, {});
  call(readOnly, getTickers, {});
  // @ts-expect-error placing an order needs 'trade'
  call(readOnly, placeOrder, order);
  // @ts-expect-error and so it does in a group
  bind(readOnly, { placeOrder });
  // @ts-expect-error nor may it pass for a transport that can
  assertType<Transport>(readOnly);
  assertType<Transport<'read'>>(full);
  // @ts-expect-error no permission at all leaves public data
  call(createTransport({ permissions: [] }), getAssets, {});
});

test('bound methods need parameters only where the endpoint does', () => {
  const bound = bind(full, { getAssets, placeOrder });
  expectTypeOf(bound.getAssets()).resolves.toEqualTypeOf<{ coin: string }[]>();
  // @ts-expect-error an order is needed
  bound.placeOrder();
});

test('pages know their rows', () => {
  expectTypeOf(paginate(full, getFills, {})[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<Row>>();
  // @ts-expect-error not a list
  paginate(full, getTickers, {});
});

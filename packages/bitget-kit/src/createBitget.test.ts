import { createRateLimiter } from '@bitget-kit/ratelimit';
import { createSandbox } from '@bitget-kit/sandbox';
import { describe, expect, test } from 'vitest';
import { type Bitget, createBitget } from './createBitget.js';
import { createClient } from './createClient.js';
import { call, isBitgetError, paginate, spotGetAssets, spotGetFills, syncClock } from './index.js';
import { spot } from './namespaces.generated.js';

const sandbox = createSandbox({ seed: 1 });
const { apiKey, secretKey, passphrase } = sandbox.keys[0] ?? { apiKey: '', secretKey: '', passphrase: '' };
const credentials = { apiKey, secretKey, passphrase };

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isBitgetError(error)) throw new Error(`not a BitgetError: ${String(error)}`);
  return error;
}

describe('against the sandbox, in process', () => {
  test('an order rests, shows, and is cancelled', async () => {
    await using bitget = createBitget({ fetch: sandbox.fetch, credentials });
    const clientOid = 'in-process-1';
    const { orderId } = await bitget.spot.placeOrder({
      symbol: 'BTCUSDT',
      side: 'buy',
      orderType: 'limit',
      force: 'gtc',
      price: '1000',
      size: '0.01',
      clientOid,
    });
    expect(await bitget.spot.getOpenOrders({ symbol: 'BTCUSDT' })).toMatchObject([
      { orderId, clientOid, status: 'live' },
    ]);
    await bitget.spot.cancelOrder({ symbol: 'BTCUSDT', orderId });
    expect(await bitget.spot.getOrder({ orderId })).toMatchObject([{ orderId, status: 'cancelled' }]);
  });

  test('a market order fills, and its fills are paged', async () => {
    const bitget = createBitget({ fetch: sandbox.fetch, credentials });
    const { orderId } = await bitget.spot.placeOrder({
      symbol: 'ETHUSDT',
      side: 'buy',
      orderType: 'market',
      size: '500',
    });
    const fills: string[] = [];
    for await (const fill of paginate(bitget.transport, spotGetFills, { symbol: 'ETHUSDT', limit: 1 }))
      fills.push(fill.orderId);
    expect(fills.length).toBeGreaterThan(0);
    expect(new Set(fills)).toEqual(new Set([orderId]));
    const [ether] = await bitget.spot.getAssets({ coin: 'ETH' });
    expect(Number(ether?.available)).toBeGreaterThan(0);
  });

  test('a refused order says so, in the exchange’s words', async () => {
    const bitget = createBitget({ fetch: sandbox.fetch, credentials });
    const error = await failure(
      bitget.spot.placeOrder({ symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '999999999' }),
    );
    expect(error).toMatchObject({ code: 'api/rejected', context: { apiCode: '43012', outcome: 'rejected' } });
  });

  test('an unknown symbol is named', async () => {
    const bitget = createBitget({ fetch: sandbox.fetch });
    const error = await failure(bitget.spot.getTickers({ symbol: 'NOPEUSDT' }));
    expect(error.message).toBe(
      'GET /api/v2/spot/market/tickers: refused with 40034 Parameter NOPEUSDT does not exist.',
    );
  });

  test('a full queue refuses at once, and nothing was sent', async () => {
    const rateLimiter = createRateLimiter({ maxQueue: 0 });
    const bitget = createBitget({ fetch: createSandbox().fetch, credentials, rateLimiter });
    const order = {
      symbol: 'BTCUSDT',
      side: 'buy',
      orderType: 'limit',
      force: 'gtc',
      price: '1000',
      size: '0.01',
    } as const;
    const placed = Array.from({ length: 10 }, () => bitget.spot.placeOrder(order));
    const error = await failure(bitget.spot.placeOrder(order));
    expect(error).toMatchObject({ code: 'limit/queue-full', context: { outcome: 'not-sent', maxQueue: 0 } });
    expect(error.message).toMatch(/Nothing was sent\.$/);
    expect(await Promise.all(placed)).toHaveLength(10);
  });

  test('a request that cannot go in time is refused, and nothing was sent', async () => {
    const bitget = createBitget({ fetch: createSandbox().fetch, credentials });
    const order = {
      symbol: 'BTCUSDT',
      side: 'buy',
      orderType: 'limit',
      force: 'gtc',
      price: '1000',
      size: '0.01',
    } as const;
    const placed = Array.from({ length: 10 }, () => bitget.spot.placeOrder(order));
    await Promise.all(placed);
    const error = await failure(bitget.spot.placeOrder(order, { deadlineMs: 50 }));
    expect(error).toMatchObject({ code: 'limit/deadline', context: { outcome: 'not-sent' } });
  });

  test('a wrong secret is refused with 40009, and shows nowhere', async () => {
    const bitget = createBitget({ fetch: sandbox.fetch, credentials: { ...credentials, secretKey: 'marker-wrong' } });
    const error = await failure(bitget.spot.getAssets());
    expect(error.context).toMatchObject({ apiCode: '40009' });
    expect(JSON.stringify(error) + error.stack).not.toContain('marker-wrong');
  });

  test('the clock can be synced', async () => {
    const { offsetMs } = await syncClock(createBitget({ fetch: sandbox.fetch }).transport);
    expect(Math.abs(offsetMs)).toBeLessThan(5_000);
  });
});

describe('permissions at run time', () => {
  test('a reader that reaches placeOrder anyway is refused before anything is sent', async () => {
    let sent = 0;
    const reader = createBitget({
      credentials,
      permissions: ['read'],
      fetch: (...request) => {
        sent += 1;
        return sandbox.fetch(...request);
      },
    });
    // What plain JavaScript could do.
    const placeOrder: Bitget['spot']['placeOrder'] = Reflect.get(reader.spot, 'placeOrder');
    const error = await failure(placeOrder({ symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '1' }));
    expect(error.code).toBe('request/permission-missing');
    expect(error.message).toContain("needs the permission 'trade'");
    expect(sent).toBe(0);
  });

  test('without credentials private endpoints are refused, and public ones work', async () => {
    const bitget = createBitget({ fetch: sandbox.fetch });
    expect((await bitget.spot.getTickers({ symbol: 'BTCUSDT' }))[0]?.symbol).toBe('BTCUSDT');
    expect((await failure(bitget.spot.getAssets())).code).toBe('config/invalid');
  });
});

test('a client of chosen namespaces has those alone', async () => {
  const { transport } = createBitget({ fetch: sandbox.fetch });
  const client = createClient({ transport, namespaces: { spot } });
  expect(Object.keys(client).sort()).toEqual(['close', 'spot', 'transport']);
  expect(await client.spot.getSymbols({ symbol: 'BTCUSDT' })).toHaveLength(1);
});

test('broken credentials are refused when the client is made, without being shown', () => {
  for (const broken of [{ apiKey: 'marker key' }, { passphrase: 'marker\n' }, { secretKey: ' marker' }]) {
    let message = '';
    try {
      createBitget({ credentials: { ...credentials, ...broken } });
    } catch (error) {
      message = isBitgetError(error, 'config/invalid') ? error.message : 'another error';
    }
    expect(message).toContain(Object.keys(broken)[0]);
    expect(message).not.toContain('marker');
  }
});

test.each([
  [{ apiKey: 'key' }, 'there is no option apiKey: give it as credentials: { apiKey }.'],
  [{ permisions: ['read'] }, /^there is no option permisions: there are credentials, limits, baseUrl, /],
  [null, 'the options must be an object.'],
])('options that nothing knows are refused: %j', (config, message) => {
  expect(() => createBitget(config as never)).toThrow(expect.objectContaining({ code: 'config/invalid' }));
  expect(() => createBitget(config as never)).toThrow(message);
});

describe('limits of one’s own', () => {
  const limits = {
    endpoints: { 'GET /api/v2/spot/account/assets': { requests: 1, seconds: 1, scope: 'uid' } },
  } as const;

  test('are kept', async () => {
    await using bitget = createBitget({ fetch: sandbox.fetch, credentials, limits });
    await bitget.spot.getAssets({ coin: 'USDT' });
    const second = call(bitget.transport, spotGetAssets, { coin: 'USDT' }, { deadlineMs: 500 });
    expect(await failure(second)).toMatchObject({ code: 'limit/deadline' });
  });

  test('cannot be given to a limiter that is made already', () => {
    const make = () => createBitget({ limits, rateLimiter: createRateLimiter() });
    expect(make).toThrow('limits cannot be given together with rateLimiter: give them to createRateLimiter.');
  });
});

import { createSandbox } from '@bitget-kit/sandbox';
import { RestClientV2 } from 'bitget-api';
import ccxt from 'ccxt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Clients that we did not write, over a real socket: what they sign and send, the sandbox must understand.
const sandbox = createSandbox({ seed: 1 });
const key = sandbox.keys[0]!;
let server: Awaited<ReturnType<typeof sandbox.listen>>;

beforeAll(async () => {
  server = await sandbox.listen({ port: 0 });
});
afterAll(() => server.close());

describe('bitget-api', () => {
  function client(apiSecret = key.secretKey): RestClientV2 {
    return new RestClientV2({ apiKey: key.apiKey, apiSecret, apiPass: key.passphrase, baseUrl: server.url });
  }

  test('reads a balance, places and cancels an order', async () => {
    const bitget = client();
    const before = await bitget.getSpotAccountAssets({ coin: 'USDT' });
    expect(before).toMatchObject({ code: '00000', data: [{ coin: 'USDT', frozen: expect.stringMatching(/^0/) }] });
    const placed = await bitget.spotSubmitOrder({
      symbol: 'BTCUSDT',
      side: 'buy',
      orderType: 'limit',
      force: 'gtc',
      price: '1000',
      size: '0.01',
      clientOid: 'peer-1',
    });
    expect(placed).toMatchObject({ code: '00000', data: { clientOid: 'peer-1', orderId: expect.any(String) } });
    const during = await bitget.getSpotAccountAssets({ coin: 'USDT' });
    expect(Number(during.data[0]?.frozen)).toBe(10);
    const cancelled = await bitget.spotCancelOrder({ symbol: 'BTCUSDT', orderId: placed.data.orderId });
    expect(cancelled.code).toBe('00000');
    const after = await bitget.getSpotAccountAssets({ coin: 'USDT' });
    expect(after.data[0]?.available).toBe(before.data[0]?.available);
  });

  test('gets 40009 for a wrong secret', async () => {
    const refused = await client('wrong-secret')
      .getSpotAccountAssets()
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 400, body: { code: '40009' } });
  });
});

describe('ccxt', () => {
  function exchange() {
    const bitget = new ccxt.bitget({
      apiKey: key.apiKey,
      secret: key.secretKey,
      password: key.passphrase,
      options: { defaultType: 'spot', fetchMarkets: { types: ['spot'] } },
    });
    const rest = Object.keys(bitget.urls.api as Record<string, string>);
    bitget.urls.api = Object.fromEntries(rest.map((name) => [name, server.url]));
    return bitget;
  }

  test('reads the book, places and cancels an order', async () => {
    const bitget = exchange();
    await bitget.loadMarkets();
    const book = await bitget.fetchOrderBook('BTC/USDT');
    expect(book.asks[0]![0]).toBeGreaterThan(book.bids[0]![0]!);
    const order = await bitget.createOrder('BTC/USDT', 'limit', 'buy', 0.01, 1000);
    expect(await bitget.fetchOpenOrders('BTC/USDT')).toHaveLength(1);
    await bitget.cancelOrder(String(order.id), 'BTC/USDT');
    expect(await bitget.fetchOpenOrders('BTC/USDT')).toHaveLength(0);
  });
});

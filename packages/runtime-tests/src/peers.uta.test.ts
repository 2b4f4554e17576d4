import { createSandbox } from '@bitget-kit/sandbox';
import { RestClientV3 } from 'bitget-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// A client of the unified account that we did not write, over a real socket.
const sandbox = createSandbox({ seed: 1, limits: { enforce: false } });
const { apiKey, secretKey: apiSecret, passphrase: apiPass } = sandbox.keys[4]!;
const SPOT = { category: 'SPOT', symbol: 'BTCUSDT' } as const;
const FUTURE = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const LIMIT = { ...SPOT, side: 'buy', orderType: 'limit', price: '1000', qty: '0.01' } as const;
let server: Awaited<ReturnType<typeof sandbox.listen>>;
let bitget: RestClientV3;

beforeAll(async () => {
  server = await sandbox.listen({ port: 0 });
  bitget = new RestClientV3({ apiKey, apiSecret, apiPass, baseUrl: server.url });
});
afterAll(() => server.close());

async function usdt() {
  const { data } = await bitget.getBalances();
  return data.assets.find(({ coin }) => coin === 'USDT');
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => error);
}

describe('bitget-api for unified accounts', () => {
  test('reads the market', async () => {
    const { data: instruments } = await bitget.getInstruments({ category: 'SPOT' });
    expect(instruments.map(({ symbol }) => symbol)).toContain('BTCUSDT');
    const { data: book } = await bitget.getOrderBook({ ...SPOT, limit: '3' });
    expect(book.a[0]?.[0]).toBeGreaterThan(Number(book.b[0]?.[0]));
    const { data: candles } = await bitget.getCandles({ ...SPOT, interval: '1m', limit: '2' });
    expect(candles).toHaveLength(2);
  });

  test('places, changes, finds and cancels an order', async () => {
    const before = await usdt();
    const placed = await bitget.submitNewOrder({ ...LIMIT, clientOid: 'peer-1' });
    expect(placed).toMatchObject({ code: '00000', data: { clientOid: 'peer-1' } });
    const { orderId } = placed.data;
    expect(Number((await usdt())?.locked)).toBe(10);
    await bitget.modifyOrder({ orderId, price: '1100' });
    const { data: found } = await bitget.getOrderInfo({ clientOid: 'peer-1' });
    expect(found).toMatchObject({ orderId, orderStatus: 'live', price: '1100' });
    const { data: open } = await bitget.getUnfilledOrders({ category: 'SPOT' });
    expect(open.list).toHaveLength(1);
    expect((await bitget.cancelOrder({ orderId })).code).toBe('00000');
    expect((await usdt())?.available).toBe(before?.available);
    expect(await refusal(bitget.cancelOrder({ orderId }))).toMatchObject({ body: { code: '25204' } });
  });

  test('buys at market, and reads its fills and what they cost', async () => {
    const { data } = await bitget.submitNewOrder({ ...SPOT, side: 'buy', orderType: 'market', qty: '100' });
    const { data: fills } = await bitget.getTradeFills({ category: 'SPOT', orderId: data.orderId });
    expect(fills.list.reduce((sum, { execValue }) => sum + Number(execValue), 0)).toBeCloseTo(100, 0);
    const { data: records } = await bitget.getFinancialRecords({ category: 'SPOT', coin: 'BTC' });
    expect(records.list[0]).toMatchObject({ type: 'ORDER_DEALT_IN', coin: 'BTC' });
  });

  test('sends batches, and is told which entry failed', async () => {
    const placed = await bitget.placeBatchOrders([
      { ...LIMIT, clientOid: 'batch-1' },
      { ...LIMIT, qty: '1000' },
    ]);
    expect(placed.data).toMatchObject([{ clientOid: 'batch-1' }, { code: '25202' }]);
    const cancelled = await bitget.cancelBatchOrders([{ ...SPOT, clientOid: 'batch-1' }]);
    expect(cancelled.data).toMatchObject([{ clientOid: 'batch-1' }]);
  });

  test('opens a position, protects it, and closes it', async () => {
    await bitget.setLeverage({ ...FUTURE, leverage: '5' });
    const opened = await bitget.submitNewOrder({ ...FUTURE, side: 'buy', orderType: 'market', qty: '0.01' });
    expect(opened.code).toBe('00000');
    const { data } = await bitget.getCurrentPosition({ category: 'USDT-FUTURES' });
    expect(data.list).toMatchObject([{ symbol: 'BTCUSDT', posSide: 'long', total: '0.01', leverage: '5' }]);
    const stop = await bitget.submitStrategyOrder({ ...FUTURE, posSide: 'long', stopLoss: '1000', qty: '0.01' });
    expect(stop.code).toBe('00000');
    const closed = await bitget.closeAllPositions({ category: 'USDT-FUTURES' });
    expect(closed.data.list).toHaveLength(1);
    expect((await bitget.getCurrentPosition({ category: 'USDT-FUTURES' })).data.list).toEqual([]);
    const { data: waiting } = await bitget.getUnfilledStrategyOrders({ category: 'USDT-FUTURES' });
    expect(waiting).toEqual([]);
  });

  test('moves coins to the funding account and back', async () => {
    const there = { fromType: 'uta', toType: 'spot', coin: 'USDT', amount: '5' } as const;
    await bitget.submitTransfer(there);
    expect((await bitget.getFundingAssets()).data).toMatchObject([{ coin: 'USDT', available: '5' }]);
    await bitget.submitTransfer({ ...there, fromType: 'spot', toType: 'uta' });
    expect((await bitget.getFundingAssets()).data).toEqual([]);
  });
});

import { createSandbox, type Sandbox } from '@bitget-kit/sandbox';
import Big from 'big.js';
import { RestClientV2 } from 'bitget-api';
import ccxt from 'ccxt';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// A day of trading by clients that we did not write, over a real socket, by the quarter of an hour. Only the date is
// moved on; sockets and timers are real. At the end each client's own books must be the exchange's.

const DAWN = Date.UTC(2026, 2, 3);
const STEP = 15 * 60_000;
const STEPS = 96;
/** What both begin with. */
const BEGIN = { USDT: '100000', BTC: '1' };

let sandbox: Sandbox;
let server: Awaited<ReturnType<Sandbox['listen']>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: DAWN });
  sandbox = createSandbox({ seed: 11, balances: BEGIN });
  server = await sandbox.listen({ port: 0 });
});
afterEach(async () => {
  await server.close();
  vi.useRealTimers();
});

/** Goes through the day; the last step is the evening, for tidying up. */
async function liveThrough(step: (at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < STEPS; at += 1) {
    vi.setSystemTime(DAWN + at * STEP);
    await step(at);
  }
}

/** What one has after some fills, by exact sums. */
function book(fills: readonly Fill[]): { USDT: string; BTC: string } {
  let [usdt, btc] = [Big(BEGIN.USDT), Big(BEGIN.BTC)];
  for (const { side, size, amount, feeCoin, fee } of fills) {
    const sign = side === 'buy' ? 1 : -1;
    btc = btc.plus(Big(size).times(sign));
    usdt = usdt.minus(Big(amount).times(sign));
    if (feeCoin === 'BTC') btc = btc.plus(fee);
    else usdt = usdt.plus(fee);
  }
  return { USDT: usdt.toFixed(), BTC: btc.toFixed() };
}

interface Fill {
  readonly side: string;
  readonly size: string;
  readonly amount: string;
  readonly feeCoin: string;
  readonly fee: string;
}

describe('a day of trading', () => {
  test('with bitget-api: a ladder below and above the market, taken up and put out again', async () => {
    const { apiKey, secretKey, passphrase } = sandbox.keys[0]!;
    const client = new RestClientV2({ apiKey, apiSecret: secretKey, apiPass: passphrase, baseUrl: server.url });
    const symbol = 'BTCUSDT';
    const cancelAll = async (): Promise<void> => {
      const open = (await client.getSpotOpenOrders({ symbol })).data;
      if (open.length === 0) return;
      const orderList = open.map(({ orderId }) => ({ orderId }));
      const { data } = await client.spotBatchCancelOrders({ symbol, orderList } as never);
      expect(data.failureList).toEqual([]);
    };
    await liveThrough(async (at) => {
      if (at % 4 === 0) await cancelAll();
      const [ticker] = (await client.getSpotTicker({ symbol })).data;
      const last = Number(ticker!.lastPr);
      const rung = (side: 'buy' | 'sell', away: number) =>
        ({
          symbol,
          side,
          orderType: 'limit',
          force: 'gtc',
          price: (last * (1 + away)).toFixed(2),
          size: '0.01',
        }) as const;
      if (at % 4 === 0) {
        const orderList = [0.001, 0.002, 0.004].flatMap((away) => [rung('buy', -away), rung('sell', away)]);
        const { data } = await client.spotBatchSubmitOrders({ symbol, orderList } as never);
        expect(data.failureList).toEqual([]);
      }
      if (at % 10 === 0)
        await client.spotSubmitOrder({ symbol, side: 'buy', orderType: 'market', force: 'gtc', size: '50' });
    });
    await cancelAll();
    const rows: Fill[] = [];
    for (let idLessThan: string | undefined; ; ) {
      const page = (await client.getSpotFills({ symbol, limit: '50', ...(idLessThan && { idLessThan }) } as never))
        .data;
      for (const { side, size, amount, feeDetail } of page) {
        rows.push({ side, size, amount, feeCoin: feeDetail.feeCoin, fee: feeDetail.totalFee });
      }
      idLessThan = page.at(-1)?.tradeId;
      if (page.length < 50) break;
    }
    const assets = (await client.getSpotAccountAssets()).data;
    const held = Object.fromEntries(
      assets.map(({ coin, available, frozen }) => [coin, Big(available).plus(frozen).toFixed()]),
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(['buy', 'sell']));
    expect(held).toEqual(book(rows));
    expect(sandbox.inspect()).toMatchObject({ openOrders: 0, fills: rows.length, tooMany: 0 });
  });

  test('with ccxt: following two averages of the candles', async () => {
    const { apiKey, secretKey, passphrase } = sandbox.keys[0]!;
    const client = new ccxt.bitget({
      apiKey,
      secret: secretKey,
      password: passphrase,
      enableRateLimit: false,
      options: { defaultType: 'spot', fetchMarkets: { types: ['spot'] } },
    });
    client.urls.api = Object.fromEntries(Object.keys(client.urls.api as object).map((name) => [name, server.url]));
    // It keeps the Date.now of when it was loaded.
    client.milliseconds = () => Date.now();
    await client.loadMarkets();
    const symbol = 'BTC/USDT';
    let long = false;
    await liveThrough(async () => {
      const candles = await client.fetchOHLCV(symbol, '15m', undefined, 24);
      const closes = candles.map(([, , , , close]) => Number(close));
      const average = (count: number) => closes.slice(-count).reduce((sum, close) => sum + close, 0) / count;
      const rising = average(2) > average(6);
      if (rising === long) return;
      long = rising;
      const { bid, ask } = await client.fetchTicker(symbol);
      await client.createOrder(symbol, 'limit', rising ? 'buy' : 'sell', 0.05, rising ? ask! * 1.001 : bid! * 0.999);
    });
    const trades = await client.fetchMyTrades(symbol, undefined, 100);
    const rows = trades.map((trade) => {
      const { side, amount, cost, fees } = trade as typeof trade & { fees: unknown };
      const [{ currency, cost: fee } = { currency: '', cost: 0 }] = fees as { currency: string; cost: number }[];
      return { side: String(side), size: String(amount), amount: String(cost), feeCoin: currency, fee: String(-fee) };
    });
    const { total } = (await client.fetchBalance()) as unknown as { total: { [coin: string]: number } };
    const own = book(rows);
    expect(rows.length).toBeGreaterThan(3);
    // ccxt counts in doubles.
    expect(total.USDT).toBeCloseTo(Number(own.USDT), 6);
    expect(total.BTC).toBeCloseTo(Number(own.BTC), 9);
    expect(sandbox.inspect()).toMatchObject({ openOrders: 0, tooMany: 0 });
  });
});

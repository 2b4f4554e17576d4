import { describe, expect, test } from 'vitest';
import { openSandbox } from './testing/openSandbox.js';

describe('the market', () => {
  test('candles, trades and ticker hang together', async () => {
    const { call, place, clock } = openSandbox();
    clock.advance(1_000);
    await place({ side: 'buy', orderType: 'market', size: '5000' });
    const symbol = 'BTCUSDT';
    const [ticker] = (await call('GET', 'market/tickers', { symbol })).data;
    const minutes: string[][] = (await call('GET', 'market/candles', { symbol, granularity: '1min', limit: 120 })).data;
    const hours: string[][] = (await call('GET', 'market/candles', { symbol, granularity: '1h', limit: 3 })).data;
    const [trade] = (await call('GET', 'market/fills', { symbol, limit: 1 })).data;
    expect(ticker.lastPr).toBe(trade.price);
    expect(minutes.at(-1)?.[4]).toBe(trade.price);
    expect(hours.at(-1)?.[4]).toBe(trade.price);
    const inHour = minutes.filter(
      ([time]) => Number(time) >= Number(hours[1]?.[0]) && Number(time) < Number(hours[2]?.[0]),
    );
    expect(inHour).toHaveLength(60);
    expect(hours[1]?.[2]).toBe(String(Math.max(...inHour.map((row) => Number(row[2])))));
    expect(hours[1]?.[3]).toBe(String(Math.min(...inHour.map((row) => Number(row[3])))));
    expect(hours[1]?.[1]).toBe(inHour[0]?.[1]);
    expect(inHour.reduce((sum, row) => sum + Number(row[5]), 0)).toBeCloseTo(Number(hours[1]?.[5]), 6);
  });

  test('same seed, same clock, same calls: the same bytes', async () => {
    const run = async (seed: number): Promise<string> => {
      const { call, place, clock } = openSandbox({ seed });
      await place({ side: 'buy', orderType: 'market', size: '3000' });
      clock.advance(5_000);
      await place({ side: 'sell', orderType: 'limit', price: '90000', size: '0.01' });
      const answers = [];
      for (const path of [
        'account/assets',
        'trade/fills',
        'account/bills',
        'market/tickers',
        'trade/unfilled-orders',
      ]) {
        answers.push((await call('GET', path)).data);
      }
      return JSON.stringify(answers);
    };
    expect(await run(3)).toBe(await run(3));
    expect(await run(3)).not.toBe(await run(4));
  });

  test('books are merged by tens, away from the middle', async () => {
    const { call } = openSandbox();
    const depth = async (params: object) =>
      (await call('GET', 'market/merge-depth', { symbol: 'BTCUSDT', limit: 'max', ...params })).data;
    const fine = await depth({ precision: 'scale0' });
    const coarse = await depth({ precision: 'scale3' });
    expect(fine).toMatchObject({ scale: '0.01', precision: 'scale0', isMaxPrecision: 'YES' });
    expect(coarse).toMatchObject({ scale: '10', precision: 'scale3', isMaxPrecision: 'NO' });
    const lots = (rows: string[][]) => rows.reduce((sum, row) => sum + Math.round(Number(row[1]) * 1e6), 0);
    for (const side of ['asks', 'bids']) {
      expect(coarse[side].length).toBeLessThan(fine[side].length);
      expect(lots(coarse[side])).toBe(lots(fine[side]));
    }
    expect(Number(coarse.asks[0][0])).toBeGreaterThanOrEqual(Number(fine.asks[0][0]));
    expect(Number(coarse.bids[0][0])).toBeLessThanOrEqual(Number(fine.bids[0][0]));
    expect(Number(coarse.asks[0][0]) % 10).toBe(0);
    const book = (await call('GET', 'market/orderbook', { symbol: 'BTCUSDT', type: 'step1', limit: 2 })).data;
    expect(book.asks).toHaveLength(2);
    expect(book.asks[0][0]).toMatch(/^\d+(\.\d)?$/);
  });

  test('trades of the past are paged by id, seven days at a time', async () => {
    const { call, clock } = openSandbox();
    const page = async (params: object) => call('GET', 'market/fills-history', { symbol: 'BTCUSDT', ...params });
    const first = (await page({ limit: 5 })).data;
    const second = (await page({ limit: 5, idLessThan: first.at(-1).tradeId })).data;
    const both = (await page({ limit: 10 })).data;
    expect([...first, ...second]).toEqual(both);
    expect(both[0].side).toMatch(/^(?:Buy|Sell)$/);
    const day = 86_400_000;
    const now = clock.now();
    expect((await page({ startTime: now - 8 * day, endTime: now })).code).toBe('00001');
    const old = (await page({ startTime: now - 30 * day, endTime: now - 29 * day, limit: 1 })).data;
    expect(Number(old[0].ts)).toBeGreaterThan(now - 29 * day - 10_001);
  });

  test('history candles are closed, recent ones go up to now, and both agree', async () => {
    const { call, clock } = openSandbox();
    clock.advance(30_000);
    const asked = { symbol: 'ETHUSDT', granularity: '5min', limit: 3 };
    const recent = (await call('GET', 'market/candles', asked)).data;
    const closed = (await call('GET', 'market/history-candles', asked)).data;
    expect(closed.slice(1)).toEqual(recent.slice(0, 2));
    expect(Number(recent[2][0])).toBeGreaterThan(clock.now() - 300_000);
    const between = { ...asked, startTime: recent[0][0], endTime: recent[1][0] };
    expect((await call('GET', 'market/candles', between)).data).toEqual(recent.slice(0, 2));
    expect((await call('GET', 'market/candles', { ...asked, granularity: '5Min' })).code).toBe('40020');
  });

  test('the last trade of the market lies between its quotes', async () => {
    const { call, clock } = openSandbox();
    for (let step = 0; step < 50; step += 1) {
      clock.advance(7_000);
      for (const { lastPr, bidPr, askPr } of (await call('GET', 'market/tickers')).data) {
        expect(Number(lastPr)).toBeGreaterThanOrEqual(Number(bidPr));
        expect(Number(lastPr)).toBeLessThanOrEqual(Number(askPr));
      }
    }
  });

  test('a book is never crossed, however much time goes by', async () => {
    const { call, clock, best } = openSandbox();
    for (const wait of [0, 999, 1, 60_000, 3_600_000, 86_400_000]) {
      clock.advance(wait);
      const { ask, bid } = await best();
      expect(ask).toBeGreaterThan(bid);
    }
    expect((await call('GET', 'market/orderbook', { symbol: 'BTCUSDT' })).data.asks).toHaveLength(25);
  });
});

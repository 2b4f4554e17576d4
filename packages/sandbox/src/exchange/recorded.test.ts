import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import { openSandbox } from '../testing/openSandbox.js';
import { virtualNow } from '../testing/virtualNow.js';
import { DEFAULT_MARKETS } from './DEFAULT_MARKETS.js';
import type { MarketRules } from './Market.js';
import { readCandles } from './readCandles.js';

const [bitcoin] = DEFAULT_MARKETS as readonly [MarketRules];
const START = Date.UTC(2025, 0, 1);

/** Rows of a history whose candles are of a length, with prices in cents. */
const history = fc.constantFrom(60_000, 300_000, 3_600_000).chain((length) =>
  fc
    .array(fc.tuple(cents(), cents(), cents(), cents(), fc.nat({ max: 9_999_999 })), { minLength: 3, maxLength: 6 })
    .map((rows) =>
      rows.map(([a, b, c, d, volume], index) => {
        const prices = [Math.max(a, b, c, d), Math.min(a, b, c, d)].map(text);
        const lots = ((volume + 1_000) / 1e6).toFixed(6);
        return [String(START + index * length), text(b), prices[0], prices[1], text(c), lots] as string[];
      }),
    ),
);

function cents(): fc.Arbitrary<number> {
  return fc.integer({ min: 3_000_000, max: 7_000_000 });
}

function text(price: number): string {
  return (price / 100).toFixed(2);
}

function sandboxWith(rows: readonly string[][], at: number) {
  const candles = ['time,open,high,low,close,volume', ...rows.map((row) => row.join(','))].join('\n');
  return openSandbox({ markets: [{ ...bitcoin, candles }] }, virtualNow(at));
}

const GRANULARITY: { readonly [ms: number]: string } = { 60000: '1min', 300000: '5min', 3600000: '1h' };

test('the candles that are served are those that were recorded', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (rows) => {
      const length = Number(rows[1]?.[0]) - Number(rows[0]?.[0]);
      const { call } = sandboxWith(rows, START + rows.length * length);
      const asked = { symbol: 'BTCUSDT', granularity: GRANULARITY[length], limit: rows.length };
      const { data } = await call('GET', 'market/history-candles', asked);
      expect(data.map((row: string[]) => row.slice(0, 6).map(Number))).toEqual(rows.map((row) => row.map(Number)));
    }),
    { numRuns: 40 },
  );
});

test('an order waits for the price that the history brings', async () => {
  const rows = [
    ['50000', '50010', '49900', '50000'],
    ['50000', '50010', '49000', '49500'],
    ['49500', '49600', '49400', '49500'],
  ].map((prices, index) => [String(START + index * 60_000), ...prices, '10']);
  const { place, order, call, clock } = sandboxWith(rows, START + 1_000);
  const { data } = await place({ side: 'buy', orderType: 'limit', price: '49200', size: '0.01' });
  clock.advance(50_000);
  expect(await order(data.orderId)).toMatchObject({ status: 'live' });
  clock.advance(180_000);
  expect(await order(data.orderId)).toMatchObject({ status: 'filled', priceAvg: '49200' });
  const [fill] = (await call('GET', 'trade/fills', {})).data;
  expect(Number(fill.cTime)).toBeLessThan(START + 120_000);
  expect(Number(fill.cTime)).toBeGreaterThan(START + 60_000);
});

describe('a history that cannot be played', () => {
  test.each([
    ['1735689600000,1,1,1,1,1', 'there must be two candles at least'],
    ['1735689600000,1,1,1,1,1\n1735689601000,1,1,1,1,1', 'the candles must be half a minute long at least'],
    ['1735689600,1,1,1,1,1\n1735689600,1,1,1,1,1', 'line 2 is not later than the one before'],
    ['1735689600,1,1,1,1,1\n1735689660,1,1,1,one,1', 'line 2 is not time,open,high,low,close,volume'],
    ['1735689600,1,1,1,1,1\n1735689660,5,4,1,2,1', 'line 2 is not time,open,high,low,close,volume'],
    ['1735689600,1.234,2,1,1,1\n1735689660,1,1,1,1,1', 'line 1 is not time,open,high,low,close,volume'],
    ['1735689600,1,1,1,1,1\n1735689660,1,1,1,1,1\n1735689700,1,1,1,1,1', 'is not at the distance of the others'],
  ])('%j is refused, with the line', (candles, reason) => {
    expect(() => createSandbox({ markets: [{ ...bitcoin, candles }] })).toThrow(reason);
  });

  test('seconds and milliseconds, a head, blanks and fine volumes are understood', () => {
    const read = readCandles('Time, Open\n1735689600, 1, 2, 0.5, 1.5, 3.123456789\r\n1735689660,1,1,1,1,0\n', bitcoin);
    expect(read).toMatchObject([{ at: START, open: 100n, high: 200n, low: 50n, close: 150n, volume: 3_123_456n }, {}]);
  });
});

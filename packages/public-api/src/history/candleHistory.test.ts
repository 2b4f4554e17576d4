import { createTransport, type FetchLike } from '@bitget-kit/transport';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CandleSeries } from './CandleSeries.js';
import { type CandleHistoryOptions, type CandleProgress, candleHistory } from './candleHistory.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 0, 1);

const SERIES: Record<string, CandleSeries> = {
  spot: { market: 'spot', symbol: 'BTCUSDT', granularity: '1h' },
  futures: { market: 'futures', symbol: 'BTCUSDT', productType: 'USDT-FUTURES', granularity: '1H' },
  uta: { market: 'uta', category: 'SPOT', symbol: 'BTCUSDT', granularity: '1H' },
};
const LIMITS: Record<string, number> = {
  '/api/v2/spot/market/candles': 1_000,
  '/api/v2/spot/market/history-candles': 200,
  '/api/v2/mix/market/candles': 1_000,
  '/api/v2/mix/market/history-candles': 200,
  '/api/v3/market/candles': 100,
  '/api/v3/market/history-candles': 100,
};

interface Habits {
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
  readonly descending: boolean;
  /** Open times, in hours before now, at which nothing was traded. */
  readonly gaps: readonly number[];
}

/** An exchange with hourly candles that is as particular about bounds as is wished. */
function exchange({ startIncluded, endIncluded, descending, gaps }: Habits) {
  const asked: URL[] = [];
  const fetch: FetchLike = async (text) => {
    const url = new URL(text);
    asked.push(url);
    const limit = Number(url.searchParams.get('limit'));
    const max = LIMITS[url.pathname] ?? 0;
    const isHistory = url.pathname.includes('history');
    const start = Number(url.searchParams.get('startTime') ?? Number.NEGATIVE_INFINITY);
    const end = Number(url.searchParams.get('endTime'));
    if (limit > max) throw new Error('more than it gives at once');
    if (end - start > 90 * DAY && !url.pathname.includes('/spot/')) throw new Error('more than 90 days');
    // Recent ones reach 83 days back, and only old ones are closed.
    const oldest = isHistory ? Number.NEGATIVE_INFINITY : NOW - 83 * DAY;
    const newest = isHistory ? NOW - HOUR : NOW;
    const rows: string[][] = [];
    for (let time = Math.floor(end / HOUR) * HOUR; rows.length < limit && time > end - 2_000 * HOUR; time -= HOUR) {
      if (time > newest || time < oldest || time < start || (time === start && !startIncluded)) continue;
      if (time === end && !endIncluded) continue;
      if (!gaps.includes((NOW - time) / HOUR)) rows.push([String(time), '1', '2', '0', '1', '9', '9', '9']);
    }
    const data = descending ? rows : rows.reverse();
    const body = JSON.stringify({ code: '00000', msg: '', data });
    return { status: 200, headers: { get: () => null }, text: async () => body };
  };
  const clock = { now: () => NOW, monotonic: () => 0, setTimer: () => () => {} };
  return { asked, transport: createTransport({ fetch, clock }) };
}

async function collect(series: CandleSeries, habits: Habits, options: CandleHistoryOptions) {
  const { asked, transport } = exchange(habits);
  const times: number[] = [];
  for await (const [time] of candleHistory(transport, series, options)) times.push(Number(time));
  return { times, asked };
}

const habits: fc.Arbitrary<Habits> = fc.record({
  startIncluded: fc.boolean(),
  endIncluded: fc.boolean(),
  descending: fc.boolean(),
  gaps: fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 20 }),
});

describe.each(Object.keys(SERIES))('%s', (market) => {
  test('every candle once, oldest first, wherever the bounds lie and however they are taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        habits,
        fc.integer({ min: 1, max: 3_000 * HOUR }),
        fc.integer({ min: 0, max: 2_900 * HOUR }),
        async (given, back, length) => {
          const startTime = NOW - back;
          const endTime = Math.min(NOW, startTime + length);
          const { times } = await collect(SERIES[market] as CandleSeries, given, { startTime, endTime });
          const wanted: number[] = [];
          for (let time = Math.ceil(startTime / HOUR) * HOUR; time < endTime; time += HOUR) {
            if (!given.gaps.includes((NOW - time) / HOUR)) wanted.push(time);
          }
          expect(times).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('old ones come from the history, recent ones from where there are more at once', async () => {
    const plain = { startIncluded: true, endIncluded: false, descending: true, gaps: [] };
    const { asked } = await collect(SERIES[market] as CandleSeries, plain, { startTime: NOW - 100 * DAY });
    const kinds = asked.map(({ pathname }) => (pathname.includes('history') ? 'history' : 'recent'));
    expect(kinds.indexOf('recent')).toBe(kinds.lastIndexOf('history') + 1);
    expect(new Set(kinds).size).toBe(2);
  });
});

const plain: Habits = { startIncluded: true, endIncluded: true, descending: true, gaps: [] };
const hours = SERIES.spot as CandleSeries;

test('progress tells how far it is', async () => {
  const told: CandleProgress[] = [];
  await collect(hours, plain, {
    startTime: NOW - 20 * DAY,
    endTime: NOW - 10 * DAY,
    onProgress: (it) => told.push(it),
  });
  expect(told.at(-1)).toEqual({ until: NOW - 10 * DAY, done: 1, candles: 240, requests: told.length });
});

test('it is lazy', async () => {
  const { asked, transport } = exchange(plain);
  const walk = candleHistory(transport, hours, { startTime: NOW - 500 * DAY });
  expect(asked).toHaveLength(0);
  for await (const [time] of walk) {
    expect(Number(time)).toBe(NOW - 500 * DAY);
    break;
  }
  expect(asked).toHaveLength(1);
});

test.each([
  ['seconds', { startTime: NOW / 1_000 }, /startTime must be milliseconds since the epoch \(not seconds\)/],
  ['no time', { startTime: Number.NaN }, /startTime must be milliseconds/],
  ['an end in seconds', { startTime: NOW - DAY, endTime: NOW / 1_000 }, /endTime must be milliseconds/],
])('%s is refused before anything is sent', async (_, options, message) => {
  const { asked, transport } = exchange(plain);
  await expect(candleHistory(transport, hours, options).next()).rejects.toThrow(message);
  expect(asked).toHaveLength(0);
});

test('a length that does not exist is the exchange’s to refuse', async () => {
  const { asked, transport } = exchange(plain);
  const odd = { ...hours, granularity: '1y' } as unknown as CandleSeries;
  await candleHistory(transport, odd, { startTime: NOW - HOUR }).next();
  expect(asked[0]?.searchParams.get('granularity')).toBe('1y');
});

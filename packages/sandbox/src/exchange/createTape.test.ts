import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarket } from './createMarket.js';
import { createTape } from './createTape.js';
import { DEFAULT_MARKETS } from './DEFAULT_MARKETS.js';
import type { MarketRules } from './Market.js';

const HOUR = 3_600_000;
const NOW = 1_795_436_123_456;
const market = createMarket(DEFAULT_MARKETS[0] as MarketRules);

test('trades come newest first, users’ own among them, none twice and none outside', () => {
  const lived = fc.array(fc.nat({ max: 90_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(lived, fc.nat({ max: 90_000 }), fc.nat({ max: 90_000 }), (offsets, a, b) => {
      const tape = createTape(market, { seed: 1, startedAt: NOW, lived: [], now: () => NOW });
      const times = offsets.sort((x, y) => x - y).map((offset) => NOW + offset);
      for (const [index, at] of times.entries()) {
        tape.add({ tradeId: `${BigInt(at) * 1_000_000n + BigInt(index + 1)}`, at, side: 'buy', price: 1n, size: 1n });
      }
      const [from, to] = [NOW + Math.min(a, b), NOW + Math.max(a, b)];
      const found = [...tape.newestFirst(from, to)];
      const ids = found.map(({ tradeId }) => BigInt(tradeId));
      expect(ids).toEqual([...new Set(ids)].sort((x, y) => (x < y ? 1 : -1)));
      expect(found.every(({ at }) => at >= from && at < to)).toBe(true);
      expect(found.filter(({ price }) => price === 1n)).toHaveLength(
        times.filter((at) => at >= from && at < to).length,
      );
    }),
  );
});

test('a span over hours is what its trades say, and the past stays as it was', () => {
  let now = NOW;
  const tape = createTape(market, { seed: 1, startedAt: now, lived: [], now: () => now });
  const [from, to] = [NOW - 5 * HOUR - 1_234, NOW - 777];
  const trades = [...tape.newestFirst(from, to)].reverse();
  const span = tape.span(from, to);
  expect(span).toEqual({
    open: trades[0]?.price,
    close: trades.at(-1)?.price,
    high: BigInt(Math.max(...trades.map(({ price }) => Number(price)))),
    low: BigInt(Math.min(...trades.map(({ price }) => Number(price)))),
    volume: trades.reduce((sum, { size }) => sum + size, 0n),
    value: trades.reduce((sum, { price, size }) => sum + price * size * market.tickLot, 0n),
  });
  now += 10 * HOUR;
  expect(tape.span(from, to)).toEqual(span);
});

test('a trade of this hour is in the span of its hour, before and after the hour is over', () => {
  let now = NOW;
  const tape = createTape(market, { seed: 1, startedAt: now, lived: [], now: () => now });
  const hour = Math.floor(NOW / HOUR) * HOUR;
  tape.span(hour, now + 1);
  tape.add({ tradeId: '1', at: NOW, side: 'buy', price: 99_999_999n, size: 1n });
  expect(tape.span(hour, now + 1)?.high).toBe(99_999_999n);
  now += 3 * HOUR;
  expect(tape.span(hour, hour + HOUR)?.high).toBe(99_999_999n);
  expect(tape.span(hour - 2 * HOUR, hour + 2 * HOUR)?.high).toBe(99_999_999n);
});

test('there is nothing before the past that was made up', () => {
  const tape = createTape(market, { seed: 1, startedAt: NOW, lived: [], now: () => NOW });
  expect(tape.span(0, NOW - 61 * 24 * HOUR)).toBeUndefined();
  expect([...tape.newestFirst(0, NOW)].length).toBe(60 * 24 * 360);
});

test('an hour is not over before its last millisecond is', () => {
  const hour = Math.floor(NOW / HOUR) * HOUR;
  const now = hour + HOUR - 1;
  const tape = createTape(market, { seed: 1, startedAt: now, lived: [], now: () => now });
  tape.span(hour, now + 1);
  tape.add({ tradeId: '1', at: now, side: 'buy', price: 99_999_999n, size: 1n });
  expect(tape.span(hour, now + 1)?.close).toBe(99_999_999n);
});

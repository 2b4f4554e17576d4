import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiFailure } from '../../ApiFailure.js';
import { type OpenExchange, openExchange } from '../../testing/openExchange.js';
import { HOUSE } from '../HOUSE.js';
import { isInverse } from './isInverse.js';

const USERS = ['1', '2', '3'];
const PAIRS = [
  { category: 'USDT-FUTURES', symbol: 'BTCUSDT', lots: 10_000n },
  { category: 'USDT-FUTURES', symbol: 'SOLUSDT', lots: 1_000n },
  { category: 'COIN-FUTURES', symbol: 'BTCUSD', lots: 1_000n },
] as const;

const command = fc.record({
  uid: fc.constantFrom(...USERS),
  pair: fc.constantFrom(...PAIRS),
  side: fc.constantFrom('buy', 'sell'),
  posSide: fc.constantFrom('net', 'long', 'short'),
  kind: fc.constantFrom('market', 'market', 'limit', 'close', 'close', 'cancel', 'leverage', 'margin'),
  around: fc.integer({ min: -20, max: 20 }),
  share: fc.integer({ min: 1, max: 4_000 }),
  reduceOnly: fc.boolean(),
  isolated: fc.boolean(),
  leverage: fc.constantFrom(1, 10, 50, 125),
  wait: fc.constantFrom(0, 0, 0, 0, 0, 60_000, 60_000, 600_000, 8 * 3_600_000),
});

type Step = typeof command extends fc.Arbitrary<infer T> ? T : never;

function open(): OpenExchange {
  const opened = openExchange();
  for (const uid of USERS) {
    opened.fund(uid, 'USDT-FUTURES', 'USDT', '10000');
    opened.fund(uid, 'COIN-FUTURES', 'BTC', '0.3');
  }
  // One of them takes as much risk as there may be, so that there is something to liquidate.
  for (const { category, symbol } of PAIRS) {
    const venue = opened.exchange.venue(category, symbol);
    if (venue) opened.exchange.futures.setLeverage('1', venue.market, { leverage: 125 });
  }
  return opened;
}

/** All that must hold at any time. */
function check({ exchange, state }: OpenExchange, before: ReadonlyMap<string, bigint>): void {
  const { ledger, coins } = exchange;
  for (const coin of coins) expect(ledger.total(coin)).toBe(before.get(coin));
  const positions = [...state.positions.values()].flatMap((all) => [...all.values()]);
  // Whoever is long has somebody who is short, and what clearing has paid out is what positions are open for.
  let openUsdt = 0n;
  for (const { id } of exchange.markets) {
    const here = positions.filter(({ market }) => market.id === id);
    expect(here.reduce((sum, { side, lots }) => sum + (side === 'long' ? lots : -lots), 0n)).toBe(0n);
    for (const { side, openValue, market } of here) {
      if (!isInverse(market) && market.settleCoin === 'USDT') openUsdt += side === 'long' ? openValue : -openValue;
    }
  }
  const chest = 10n ** 33n / 4n;
  expect(ledger.balance(HOUSE.clearing, 'USDT').available - chest + openUsdt).toBe(0n);
  // All that is frozen is held for an order, or the margin of a position.
  for (const uid of USERS) {
    for (const [wallet, coin] of [
      [`${uid}:usdt_futures`, 'USDT'],
      [`${uid}:coin_futures`, 'BTC'],
    ] as const) {
      const margins = positions.filter((one) => one.wallet === wallet).reduce((sum, { margin }) => sum + margin, 0n);
      const held = exchange.orders.openOf(uid).filter((one) => one.wallet === wallet);
      expect(ledger.balance(wallet, coin).frozen).toBe(held.reduce((sum, one) => sum + one.held, margins));
    }
  }
}

/** Refusals are part of the game. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
  }
}

function run(opened: OpenExchange, step: Step): void {
  const { exchange, trade, wait } = opened;
  const { uid, side, kind, reduceOnly, isolated, leverage } = step;
  const { category, symbol, lots } = step.pair;
  const venue = exchange.venue(category, symbol);
  if (!venue) throw new Error('no venue');
  const { market } = venue;
  const mode = exchange.futures.positionMode(uid, category);
  if (step.posSide === 'net' && mode === 'hedge_mode') {
    attempt(() => exchange.futures.setPositionMode(uid, category, 'one_way_mode'));
  }
  const netOnly = exchange.futures.positionMode(uid, category) === 'one_way_mode';
  const posSide = netOnly ? 'net' : step.posSide === 'net' ? 'long' : step.posSide;
  if (isolated) attempt(() => exchange.futures.setMarginMode(uid, market, 'isolated'));
  if (kind === 'leverage') attempt(() => exchange.futures.setLeverage(uid, market, { leverage }));
  const position = exchange.futures.position(uid, market, posSide);
  if (kind === 'margin' && position)
    attempt(() => exchange.futures.changeMargin(position, BigInt(step.around) * 10n ** 18n));
  if (kind === 'cancel') for (const order of exchange.orders.openOf(uid)) exchange.cancel(order, 'normal_cancel');
  if (kind === 'close' && position) {
    const against = position.side === 'long' ? 'sell' : 'buy';
    attempt(() => trade({ uid, category, symbol, side: against, posSide, size: position.lots, reduceOnly: netOnly }));
  }
  if (kind === 'market' || kind === 'limit') {
    const price = (exchange.futures.mark(market) * BigInt(10_000 + step.around)) / 10_000n;
    const size = (lots * BigInt(step.share)) / 1_000n + 1n;
    const wish = { uid, category, symbol, side, posSide, size, reduceOnly: netOnly && reduceOnly } as const;
    attempt(() => trade(kind === 'limit' ? { ...wish, price } : wish));
  }
  wait(step.wait);
}

/** In the end one of them puts all there is on the side that will lose: the price of later is known here. */
function gamble({ exchange, trade, wait, clock }: OpenExchange): void {
  const { futures } = exchange;
  const venue = exchange.venue('USDT-FUTURES', 'SOLUSDT');
  if (!venue) throw new Error('no venue');
  const { market, tape } = venue;
  const mark = futures.mark(market);
  const moves = Array.from({ length: 24 }, (_, index) => {
    const after = (index + 1) * 3_600_000;
    return { after, move: tape.priceAt(clock.now() + after) - mark };
  });
  const isBig = ({ move }: { readonly move: bigint }): boolean => (move < 0n ? -move : move) * 80n > mark;
  const { after, move } = moves.find(isBig) ?? { after: 3_600_000, move: 0n };
  const side = move < 0n ? 'buy' : 'sell';
  const oneWay = futures.positionMode('1', 'USDT-FUTURES') === 'one_way_mode';
  const posSide = oneWay ? 'net' : side === 'buy' ? 'long' : 'short';
  const terms = futures.terms('1', market, { posSide, reduceOnly: false }, side);
  const size = (futures.mostToOpen('1', market, terms, mark) * 9n) / 10n;
  attempt(() => trade({ uid: '1', symbol: 'SOLUSDT', side, posSide, size }));
  wait(after);
}

test('positions, clearing and wallets add up at any time, whatever users do and the market does', () => {
  let liquidated = 0;
  let past = 0;
  fc.assert(
    fc.property(fc.array(command, { minLength: 5, maxLength: 25 }), (steps) => {
      const opened = open();
      const { exchange } = opened;
      const before = new Map([...exchange.coins].map((coin) => [coin, exchange.ledger.total(coin)]));
      for (const step of steps) {
        run(opened, step);
        check(opened, before);
      }
      gamble(opened);
      check(opened, before);
      for (const uid of USERS) {
        liquidated += exchange.orders.ofUser(uid).filter(({ source }) => source === 'liquidation').length;
        past += exchange.futures.pastPositionsOf(uid).length;
      }
    }),
    { numRuns: 12, seed: 7, endOnFailure: true },
  );
  // Or it would say nothing about them.
  expect(liquidated).toBeGreaterThan(0);
  expect(past).toBeGreaterThan(liquidated);
});

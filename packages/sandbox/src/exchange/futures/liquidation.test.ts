import { describe, expect, test } from 'vitest';
import type { OpenExchange } from '../../testing/openExchange.js';
import { openTrader } from '../../testing/openTrader.js';
import { formatUnits } from '../formatUnits.js';
import { HOUSE } from '../HOUSE.js';

const WALLET = '1:usdt_futures';
const MINUTE = 60_000;

/** Second by second until nothing is left, at most a day: as long as there is something, it must be backed. */
function waitForLiquidation({ exchange, wait }: OpenExchange): void {
  const { futures } = exchange;
  for (let second = 0; second < 86_400; second += 1) {
    const positions = futures.positionsOf('1');
    if (positions.length === 0) return;
    for (const position of positions) {
      const all =
        position.marginMode === 'isolated' ? [position] : positions.filter((one) => one.marginMode === 'crossed');
      const needed = all.reduce((sum, one) => sum + futures.report(one).maintenance, 0n);
      if (futures.report(position).equity <= needed) throw new Error(`should have been liquidated: ${second}`);
    }
    wait(1_000);
  }
}

describe('liquidation', () => {
  test('takes no more than the margin of an isolated position, in the second in which it is due', () => {
    const opened = openTrader('10000');
    const { exchange, trade, market, balance, businessTypes } = opened;
    exchange.futures.setMarginMode('1', market, 'isolated');
    exchange.futures.setLeverage('1', market, { leverage: 125 });
    trade({ side: 'buy', size: 1_000n });
    const resting = trade({ side: 'buy', size: 10n, price: 100_000n });
    const before = balance();
    const insurance = exchange.ledger.balance(HOUSE.insurance, 'USDT').available;
    waitForLiquidation(opened);
    const [past] = exchange.futures.pastPositionsOf('1');
    const order = exchange.orders.ofUser('1').at(-1);
    expect(order).toMatchObject({ source: 'liquidation', status: 'filled', filled: 1_000n, side: 'sell' });
    expect(resting).toMatchObject({ status: 'cancelled', cancelReason: 'liquidation' });
    expect(balance().frozen).toBe('0');
    const released = Number(formatUnits(BigInt(10) * market.tickLot * 100_000n)) * (1 / 125 + 0.0006);
    expect(Number(balance().available)).toBeCloseTo(Number(before.available) + released, 8);
    expect(past?.profit).toBeLessThan(0n);
    expect(exchange.ledger.balance(HOUSE.insurance, 'USDT').available).not.toBe(insurance);
    expect(businessTypes().slice(-2)).toEqual(['force_sell', 'risk_captital_user_transfer']);
  });

  test.each([2, 3, 4])(
    'of crossed positions on two pairs takes them all, in the second in which it is due (seed %i)',
    (seed) => {
      const opened = openTrader('1000', 'one_way_mode', seed);
      const { exchange, trade, market, balance } = opened;
      exchange.futures.setLeverage('1', market, { leverage: 125 });
      exchange.futures.setLeverage('1', opened.marketOf('USDT-FUTURES', 'SOLUSDT'), { leverage: 100 });
      trade({ side: 'buy', size: 8_000n });
      trade({ side: 'sell', size: 2_000n, symbol: 'SOLUSDT' });
      waitForLiquidation(opened);
      expect(exchange.futures.pastPositionsOf('1')).toHaveLength(2);
      expect(balance().frozen).toBe('0');
    },
    60_000,
  );

  test('does not depend on how often one looks', () => {
    const outcome = (steps: number): unknown => {
      const { exchange, trade, wait, market } = openTrader('500');
      exchange.futures.setLeverage('1', market, {
        leverage: 100,
      });
      trade({ side: 'buy', size: 6_000n });
      for (let step = 0; step < steps; step += 1) wait((24 * 60 * MINUTE) / steps);
      const [past] = exchange.futures.pastPositionsOf('1');
      return (
        past && { at: past.updatedAt, profit: past.profit, left: exchange.ledger.balance(WALLET, 'USDT').available }
      );
    };
    expect(outcome(1)).toBeDefined();
    expect(outcome(24)).toEqual(outcome(1));
  });

  test('is put off by automatic margin, as long as the wallet has some', () => {
    const opened = openTrader('2000');
    const { exchange, trade, market, position, wait, businessTypes } = opened;
    exchange.futures.setMarginMode('1', market, 'isolated');
    exchange.futures.setLeverage('1', market, { leverage: 125 });
    trade({ side: 'buy', size: 1_000n });
    exchange.futures.setAutoMargin(position(), true);
    const { margin } = position();
    for (let minute = 0; minute < 1_440 && position().margin === margin; minute += 1) wait(MINUTE);
    expect(position().margin).toBeGreaterThan(margin);
    expect(businessTypes()).toContain('auto_append_margin');
  });
});

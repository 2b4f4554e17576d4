import { describe, expect, test } from 'vitest';
import { openExchange } from '../../testing/openExchange.js';
import { openTrader } from '../../testing/openTrader.js';
import { formatUnits } from '../formatUnits.js';
import { parseUnits } from '../parseUnits.js';

const WALLET = '1:usdt_futures';
const MINUTE = 60_000;

describe('a position', () => {
  test('is opened with margin and fee, and closed with its profit, all of it exact', () => {
    const { exchange, trade, wait, balance, position, market, businessTypes } = openTrader();
    const bought = trade({ side: 'buy', size: 1_000n });
    const fee = (bought.filledValue * 6n) / 10_000n;
    const margin = bought.filledValue / 10n;
    expect(position()).toMatchObject({ side: 'long', lots: 1_000n, openValue: bought.filledValue, margin });
    expect(bought.fee).toBe(fee);
    const start = 10_000n * 10n ** 18n;
    expect(balance()).toEqual({ available: formatUnits(start - fee - margin), frozen: formatUnits(margin) });
    wait(30 * MINUTE);
    const held = position();
    const sold = trade({ side: 'sell', size: 1_000n, reduceOnly: true });
    expect(sold).toMatchObject({ status: 'filled', profit: sold.filledValue - bought.filledValue });
    expect(sold.profit).not.toBe(0n);
    expect(balance()).toEqual({ available: formatUnits(start - fee - sold.fee + sold.profit), frozen: '0' });
    expect(exchange.futures.position('1', market, 'net')).toBeUndefined();
    expect(exchange.futures.pastPositionsOf('1')).toEqual([held]);
    expect(held).toMatchObject({ lots: 0n, profit: sold.profit, openFee: fee, closeFee: sold.fee, closedLots: 1_000n });
    expect(new Set(businessTypes())).toEqual(new Set(['buy', 'sell']));
  });

  test('keeps its average price when a part is closed, and the remainder when that does not divide', () => {
    const { trade, position } = openTrader();
    const { filledValue } = trade({ side: 'buy', size: 7n });
    trade({ side: 'sell', size: 3n });
    expect(position()).toMatchObject({ lots: 4n, openValue: filledValue - (filledValue * 3n) / 7n });
  });

  test('flips in one-way mode: what is more than the position opens one the other way', () => {
    const { exchange, trade, position } = openTrader();
    trade({ side: 'buy', size: 100n });
    const first = position();
    const sold = trade({ side: 'sell', size: 250n });
    expect(sold.status).toBe('filled');
    expect(first.lots).toBe(0n);
    expect(position()).toMatchObject({ side: 'short', lots: 150n, profit: 0n });
    expect(exchange.futures.pastPositionsOf('1')).toEqual([first]);
  });

  test('has two directions in hedge mode, each of them closed by itself', () => {
    const { trade, position, businessTypes } = openTrader('10000', 'hedge_mode');
    trade({ side: 'buy', posSide: 'long', size: 100n });
    trade({ side: 'sell', posSide: 'short', size: 60n });
    const closing = trade({ side: 'buy', posSide: 'short', size: 90n });
    // It never closes more than there is.
    expect(closing).toMatchObject({ status: 'cancelled', filled: 60n });
    expect(position('long')).toMatchObject({ side: 'long', lots: 100n });
    expect(() => position('short')).toThrow();
    expect(new Set(businessTypes())).toEqual(new Set(['open_long', 'open_short', 'close_short']));
  });

  test('is refused without the money for it, with 40762, and nothing has changed', () => {
    const { trade, balance } = openTrader('100');
    expect(() => trade({ side: 'buy', size: 1_000n })).toThrow(expect.objectContaining({ code: '40762' }));
    expect(balance()).toEqual({ available: '100', frozen: '0' });
  });

  test('an open loss is taken off what may be used', () => {
    const { exchange, trade, wait } = openTrader('3000');
    const backing = exchange.futures.backing('1', 'USDT-FUTURES', 'USDT');
    const { collateral } = exchange.futures;
    trade({ side: 'buy', size: 3_000n });
    const { available } = exchange.ledger.balance(WALLET, 'USDT');
    for (let waited = 0; waited < 600 && collateral.unrealised(backing) >= 0n; waited += 1) wait(MINUTE);
    const loss = collateral.unrealised(backing);
    expect(loss).toBeLessThan(0n);
    expect(collateral.spare(backing)).toBe(available + loss);
  });

  test('an order holds its margin and fee until it is over, and one that closes holds nothing', () => {
    const { exchange, trade, balance } = openTrader();
    const opening = trade({ side: 'buy', size: 1_000n, price: 500_000n });
    // 0.1 at 50,000: 5,000 / 10, and 0.06 % of 5,000.
    expect(balance()).toEqual({ available: '9497', frozen: '503' });
    exchange.cancel(opening, 'normal_cancel');
    expect(balance()).toEqual({ available: '10000', frozen: '0' });
    trade({ side: 'buy', size: 100n });
    const { frozen } = balance();
    trade({ side: 'sell', size: 100n, price: 900_000n });
    expect(balance().frozen).toBe(frozen);
    // The position is spoken for: another sale would open.
    trade({ side: 'sell', size: 100n, price: 900_000n });
    expect(Number(balance().frozen)).toBeCloseTo(Number(frozen) + 90 + 0.54, 6);
  });

  test('an order that cannot be changed for want of money stays as it was, an open loss notwithstanding', () => {
    const { exchange, trade, wait, balance } = openTrader('3000');
    trade({ side: 'buy', size: 3_000n });
    const resting = trade({ side: 'buy', size: 1_000n, price: 500_000n });
    const backing = exchange.futures.backing('1', 'USDT-FUTURES', 'USDT');
    const held = resting.held;
    for (let waited = 0; waited < 600 && exchange.futures.collateral.spare(backing) > 0n; waited += 1) wait(MINUTE);
    const before = balance();
    expect(() => exchange.amend(resting, { price: 500_000n, size: 90_000n, sizeText: '9' })).toThrow(
      expect.objectContaining({ code: '40762' }),
    );
    expect(resting).toMatchObject({ held, size: 1_000n, status: 'live' });
    expect(balance()).toEqual(before);
  });

  test('orders that could only close it are cancelled with it', () => {
    const { trade } = openTrader();
    trade({ side: 'buy', size: 100n });
    const resting = trade({ side: 'sell', size: 100n, price: 900_000n, reduceOnly: true });
    expect(resting.status).toBe('live');
    trade({ side: 'sell', size: 100n });
    expect(resting).toMatchObject({ status: 'cancelled', cancelReason: 'reduce_only' });
  });

  test('of an inverse future earns in the coin, rounded against the user', () => {
    const opened = openExchange();
    const { exchange, fund, trade, wait } = opened;
    fund('1', 'COIN-FUTURES', 'BTC', '1');
    exchange.futures.setPositionMode('1', 'COIN-FUTURES', 'one_way_mode');
    const order = { category: 'COIN-FUTURES', symbol: 'BTCUSD', size: 100n } as const;
    const bought = trade({ ...order, side: 'buy' });
    // A tenth of the size, whatever the price.
    expect(exchange.ledger.balance('1:coin_futures', 'BTC').frozen).toBe(10n ** 16n);
    expect(bought).toMatchObject({ fee: (10n ** 17n * 6n) / 10_000n, feeCoin: 'BTC' });
    wait(30 * MINUTE);
    const sold = trade({ ...order, side: 'sell' });
    const entry = Number(formatUnits(bought.filledValue)) / 0.1;
    const fills = exchange.orders.fillsOf('1').filter((fill) => fill.order === sold);
    const earned = fills.map(({ price, size }) => (Number(size) / 1e3) * entry * (1 / entry - 10 / Number(price)));
    expect(sold.profit).not.toBe(0n);
    expect(Number(formatUnits(sold.profit))).toBeCloseTo(
      earned.reduce((sum, one) => sum + one, 0),
      12,
    );
  });
});

describe('settings', () => {
  test('of mode and margin do not change under a position or an order', () => {
    const { exchange, trade, market } = openTrader();
    const { futures } = exchange;
    trade({ side: 'buy', size: 10n, price: 500_000n });
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => futures.setPositionMode('1', 'USDT-FUTURES', 'hedge_mode')).toThrow(refused('40920'));
    expect(() => futures.setMarginMode('1', market, 'isolated')).toThrow(refused('45117'));
    expect(() => futures.setLeverage('1', market, { leverage: 20 })).toThrow(refused('45097'));
    expect(() => futures.setLeverage('1', market, { leverage: 126 })).toThrow(refused('43050'));
  });

  test('a smaller leverage takes the margin that is lacking, or is refused', () => {
    const { exchange, trade, market, position } = openTrader('2000');
    trade({ side: 'buy', size: 1_000n });
    exchange.futures.setLeverage('1', market, { leverage: 5 });
    expect(position()).toMatchObject({ leverage: 5, margin: position().openValue / 5n });
    expect(() => exchange.futures.setLeverage('1', market, { leverage: 2 })).toThrow(
      expect.objectContaining({ code: '40893' }),
    );
    exchange.futures.setLeverage('1', market, { leverage: 50 });
    expect(position()).toMatchObject({ leverage: 50, margin: position().openValue / 50n });
  });

  test('margin of an isolated position goes up and down, but not below what it was opened with', () => {
    const { exchange, trade, market, position } = openTrader();
    exchange.futures.setMarginMode('1', market, 'isolated');
    trade({ side: 'buy', size: 1_000n });
    const { margin } = position();
    const ten = parseUnits('10') as bigint;
    exchange.futures.changeMargin(position(), ten);
    expect(position().margin).toBe(margin + ten);
    exchange.futures.changeMargin(position(), -ten);
    expect(() => exchange.futures.changeMargin(position(), -1n)).toThrow(expect.objectContaining({ code: '40801' }));
  });
});

describe('funding', () => {
  test('is paid by one side of every position and received by the other, every eight hours', () => {
    const { exchange, trade, wait, clock, market, position } = openTrader('10000', 'hedge_mode');
    trade({ side: 'buy', posSide: 'long', size: 1_000n });
    trade({ side: 'sell', posSide: 'short', size: 400n });
    const due = Math.ceil(clock.now() / (8 * 60 * MINUTE)) * 8 * 60 * MINUTE;
    const rate = exchange.futures.fundingRate(market, due);
    wait(due - 1_000 - clock.now());
    expect(position('long').funding).toBe(0n);
    wait(2_000);
    const value = exchange.venue('USDT-FUTURES', 'BTCUSDT')?.tape.priceAt(due) ?? 0n;
    expect(rate).not.toBe(0n);
    expect(position('long').funding).toBe((-value * 1_000n * market.tickLot * rate) / 1_000_000n);
    expect(position('short').funding).toBe((value * 400n * market.tickLot * rate) / 1_000_000n);
    const bills = exchange.ledger.bills(WALLET).filter(({ businessType }) => businessType === 'contract_settle_fee');
    expect(bills.map(({ size, symbol }) => [size, symbol])).toEqual([
      [position('long').funding, 'BTCUSDT'],
      [position('short').funding, 'BTCUSDT'],
    ]);
    wait(8 * 60 * MINUTE);
    expect(exchange.ledger.bills(WALLET).filter(({ groupType }) => groupType === 'funding')).toHaveLength(4);
  });
});

import { expect, test } from 'vitest';
import { openExchange } from '../../testing/openExchange.js';
import { formatUnits } from '../formatUnits.js';

function open() {
  const opened = openExchange();
  opened.fund('1', 'USDT-FUTURES', 'USDT', '10000');
  const { exchange, trade } = opened;
  const venue = exchange.venue('USDT-FUTURES', 'BTCUSDT');
  if (!venue) throw new Error('no market');
  const { market } = venue;
  return {
    ...opened,
    market,
    price: (share: number) =>
      formatUnits((exchange.futures.mark(market) * BigInt(share)) / 10_000n, market.pricePrecision),
    buy: (presets: { takeProfit?: string; stopLoss?: string }) =>
      trade({ side: 'buy', posSide: 'long', size: 100n, presets }),
  };
}

test('take-profit and stop-loss of an order wait once it is filled, and one of them ends the other', () => {
  const { exchange, buy, price, wait, market } = open();
  const order = buy({ takeProfit: price(10_020), stopLoss: price(9_980) });
  expect(order.status).toBe('filled');
  expect(exchange.triggers.ofUser('1')).toMatchObject([
    { kind: 'profit_plan', direction: 'up', status: 'live', request: { side: 'sell', size: 100n } },
    { kind: 'loss_plan', direction: 'down', status: 'live', request: { side: 'sell', size: 100n } },
  ]);
  for (let minute = 0; minute < 1_440 && exchange.futures.position('1', market, 'long'); minute += 1) wait(60_000);
  const statuses = exchange.triggers.ofUser('1').map(({ status }) => status);
  expect([...statuses].sort()).toEqual(['cancelled', 'executed']);
  expect(exchange.orders.ofUser('1').at(-1)).toMatchObject({ status: 'filled', filled: 100n });
  expect(exchange.futures.positionsOf('1')).toEqual([]);
});

test('they close no more than is left, and are gone when nothing is', () => {
  const { exchange, trade, buy, price, wait } = open();
  buy({ stopLoss: price(9_990) });
  trade({ side: 'sell', posSide: 'long', size: 60n });
  const [stop] = exchange.triggers.ofUser('1');
  for (let minute = 0; minute < 1_440 && stop?.status === 'live'; minute += 1) wait(60_000);
  expect(stop?.status).toBe('executed');
  expect(exchange.orders.ofUser('1').at(-1)).toMatchObject({ filled: 40n, status: 'filled', sizeText: '0.004' });
  buy({ stopLoss: price(9_000) });
  trade({ side: 'sell', posSide: 'long', size: 100n });
  expect(exchange.triggers.ofUser('1').at(-1)).toMatchObject({ status: 'cancelled' });
});

import { assertType, test } from 'vitest';
import type { MarginLiquidationOrderQuery } from './MarginLiquidationOrder.js';
import type { MarginBatchPlaceCrossOrdersParams } from './marginBatchPlaceCrossOrders.js';
import type { MarginPlaceCrossOrderParams } from './marginPlaceCrossOrder.js';

const buy = { symbol: 'BTCUSDT', side: 'buy', force: 'gtc', loanType: 'autoLoan' } as const;

test('orders are sized by what they are', () => {
  assertType<MarginPlaceCrossOrderParams>({ ...buy, orderType: 'limit', price: '50000', baseSize: '0.1' });
  assertType<MarginPlaceCrossOrderParams>({ ...buy, orderType: 'market', quoteSize: '100' });
  assertType<MarginPlaceCrossOrderParams>({ ...buy, side: 'sell', orderType: 'market', baseSize: '0.1' });
  // @ts-expect-error a market buy is sized in quote coin
  assertType<MarginPlaceCrossOrderParams>({ ...buy, orderType: 'market', baseSize: '0.1' });
  // @ts-expect-error a market sell is sized in base coin
  assertType<MarginPlaceCrossOrderParams>({ ...buy, side: 'sell', orderType: 'market', quoteSize: '100' });
  // @ts-expect-error a limit order has a price
  assertType<MarginPlaceCrossOrderParams>({ ...buy, orderType: 'limit', baseSize: '0.1' });
  // @ts-expect-error nobody can ask for a liquidation
  assertType<MarginPlaceCrossOrderParams>({ ...buy, side: 'liquidation-buy', orderType: 'market', quoteSize: '100' });
});

test('orders of a batch are the same without their pair', () => {
  const order = { side: 'buy', force: 'gtc', loanType: 'autoLoan', orderType: 'market' } as const;
  const symbol = 'BTCUSDT';
  assertType<MarginBatchPlaceCrossOrdersParams>({ symbol, orderList: [{ ...order, quoteSize: '1' }] });
  // @ts-expect-error a market buy is sized in quote coin
  assertType<MarginBatchPlaceCrossOrdersParams>({ symbol, orderList: [{ ...order, baseSize: '1' }] });
});

test('liquidations: swaps have coins, orders have a pair', () => {
  assertType<MarginLiquidationOrderQuery>({ type: 'swap', fromCoin: 'BTC' });
  // @ts-expect-error a swap has no pair
  assertType<MarginLiquidationOrderQuery>({ type: 'swap', symbol: 'BTCUSDT' });
});

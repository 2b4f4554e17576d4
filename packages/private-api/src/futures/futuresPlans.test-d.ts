import { assertType, test } from 'vitest';
import type { FuturesPlanOrderChange } from './FuturesPlanOrderChange.js';
import type { FuturesPlanOrderFilter } from './FuturesPlanOrderFilter.js';
import type { FuturesPlanOrderTerms } from './FuturesPlanOrderTerms.js';
import type { FuturesPositionTpsl } from './FuturesPositionTpsl.js';
import type { FuturesTpslOrderChange } from './FuturesTpslOrderChange.js';
import type { FuturesTpslOrderTerms } from './FuturesTpslOrderTerms.js';

const frame = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'isolated', marginCoin: 'USDT' } as const;
const start = { size: '0.01', triggerPrice: '70000', triggerType: 'mark_price', side: 'buy' } as const;
const trigger = { ...frame, ...start, planType: 'normal_plan' } as const;
const trailing = { ...frame, ...start, planType: 'track_plan', orderType: 'market' } as const;

test('trigger orders', () => {
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', tradeSide: 'open' });
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'limit', price: '70100', reduceOnly: 'yes' });
  // @ts-expect-error a limit order has a price
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'limit' });
  // @ts-expect-error a market order has none
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', price: '70100' });
  // @ts-expect-error hedge mode has tradeSide, one-way mode reduceOnly
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', tradeSide: 'close', reduceOnly: 'yes' });
  // @ts-expect-error a take profit says which price it watches
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', stopSurplusTriggerPrice: '80000' });
  // @ts-expect-error nothing of a take profit without its price
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', stopSurplusTriggerType: 'mark_price' });
  // @ts-expect-error only trailing orders have a callback
  assertType<FuturesPlanOrderTerms>({ ...trigger, orderType: 'market', callbackRatio: '1' });
});

test('trailing orders', () => {
  assertType<FuturesPlanOrderTerms>({ ...trailing, callbackRatio: '1' });
  // @ts-expect-error how far the price must turn back
  assertType<FuturesPlanOrderTerms>(trailing);
  // @ts-expect-error they are sent at market
  assertType<FuturesPlanOrderTerms>({ ...trailing, callbackRatio: '1', orderType: 'limit', price: '1' });
});

test('take profit and stop loss of a position', () => {
  const position = { ...frame, holdSide: 'long', triggerPrice: '70000' } as const;
  const { marginMode: _, ...terms } = position;
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'profit_plan', size: '0.01' });
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'pos_loss' });
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'moving_plan', size: '0.01', rangeRate: '1' });
  // @ts-expect-error part of a position has a size
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'loss_plan' });
  // @ts-expect-error the whole position has none
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'pos_profit', size: '0.01' });
  // @ts-expect-error a trailing stop is sent at market
  assertType<FuturesTpslOrderTerms>({
    ...terms,
    planType: 'moving_plan',
    size: '1',
    rangeRate: '1',
    executePrice: '1',
  });
  // @ts-expect-error trigger orders are another endpoint
  assertType<FuturesTpslOrderTerms>({ ...terms, planType: 'normal_plan', size: '0.01' });
});

test('both at once, changes, and cancels', () => {
  const { marginMode: _, ...position } = frame;
  assertType<FuturesPositionTpsl>({ ...position, holdSide: 'long', stopLossTriggerPrice: '50000' });
  // @ts-expect-error nothing of a stop loss without its price
  assertType<FuturesPositionTpsl>({ ...position, holdSide: 'long', stopLossExecutePrice: '50000' });
  assertType<FuturesPlanOrderChange>({ productType: 'USDT-FUTURES', orderId: '1', newTriggerPrice: '71000' });
  // @ts-expect-error which order?
  assertType<FuturesPlanOrderChange>({ productType: 'USDT-FUTURES', newTriggerPrice: '71000' });
  // @ts-expect-error the kind of price changes with the price
  assertType<FuturesPlanOrderChange>({ productType: 'USDT-FUTURES', orderId: '1', newTriggerType: 'mark_price' });
  assertType<FuturesTpslOrderChange>({ ...position, orderId: '1', triggerPrice: '71000', size: '' });
  assertType<FuturesPlanOrderFilter>({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  // @ts-expect-error a list of orders needs its contract
  assertType<FuturesPlanOrderFilter>({ productType: 'USDT-FUTURES', orderIdList: [{ orderId: '1' }] });
});

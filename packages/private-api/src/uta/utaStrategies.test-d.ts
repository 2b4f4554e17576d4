import { assertType, test } from 'vitest';
import type { UtaStrategyOrderChange } from './UtaStrategyOrderChange.js';
import type { UtaStrategyOrderTerms } from './UtaStrategyOrderTerms.js';
import type { UtaBorrowLoanParams } from './utaBorrowLoan.js';
import type { UtaRepayLoanParams } from './utaRepayLoan.js';

const frame = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;

test('brackets', () => {
  assertType<UtaStrategyOrderTerms>({ ...frame, posSide: 'long', takeProfit: '70000', stopLoss: '50000' });
  assertType<UtaStrategyOrderTerms>({ ...frame, posSide: 'long', tpslMode: 'partial', qty: '0.1', stopLoss: '50000' });
  assertType<UtaStrategyOrderTerms>({
    ...frame,
    posSide: 'long',
    stopLoss: '50000',
    slOrderType: 'limit',
    slLimitPrice: '49900',
  });
  // @ts-expect-error part of a position has an amount
  assertType<UtaStrategyOrderTerms>({ ...frame, posSide: 'long', tpslMode: 'partial', stopLoss: '50000' });
  // @ts-expect-error a limit order has a price
  assertType<UtaStrategyOrderTerms>({ ...frame, posSide: 'long', stopLoss: '50000', slOrderType: 'limit' });
  // @ts-expect-error nothing of a take profit without its price
  assertType<UtaStrategyOrderTerms>({ ...frame, posSide: 'long', tpTriggerBy: 'mark' });
  // @ts-expect-error whose position?
  assertType<UtaStrategyOrderTerms>({ ...frame, takeProfit: '70000' });
});

test('orders that start at a price', () => {
  const start = { ...frame, type: 'trigger', side: 'buy', qty: '0.1', triggerPrice: '70000' } as const;
  const market = { ...start, triggerOrderType: 'market' } as const;
  const limit = { ...start, triggerOrderType: 'limit' } as const;
  assertType<UtaStrategyOrderTerms>(market);
  assertType<UtaStrategyOrderTerms>({ ...limit, triggerOrderPrice: '70100' });
  // @ts-expect-error a limit order has a price
  assertType<UtaStrategyOrderTerms>(limit);
  // @ts-expect-error they have no take profit
  assertType<UtaStrategyOrderTerms>({ ...market, takeProfit: '80000' });
  // @ts-expect-error which order?
  assertType<UtaStrategyOrderChange>({ takeProfit: '72000' });
});

test('loans: one of the amounts, and all or a part', () => {
  const loan = { loanCoin: 'USDT', pledgeCoin: 'BTC', daily: 'SEVEN' } as const;
  assertType<UtaBorrowLoanParams>({ ...loan, loanAmount: '100' });
  // @ts-expect-error one of the two
  assertType<UtaBorrowLoanParams>({ ...loan, loanAmount: '100', pledgeAmount: '0.1' });
  assertType<UtaRepayLoanParams>({ orderId: '1', repayAll: 'yes' });
  // @ts-expect-error how much?
  assertType<UtaRepayLoanParams>({ orderId: '1', repayAll: 'no' });
});

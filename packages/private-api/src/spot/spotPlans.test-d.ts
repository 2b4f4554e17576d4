import { assertType, test } from 'vitest';
import type { SpotPlanOrderChange } from './SpotPlanOrderChange.js';
import type { SpotPlanOrderTerms } from './SpotPlanOrderTerms.js';

const plan = { symbol: 'BTCUSDT', side: 'buy', triggerPrice: '50000', triggerType: 'fill_price', size: '0.1' } as const;

test('plan orders', () => {
  assertType<SpotPlanOrderTerms>({ ...plan, orderType: 'limit', executePrice: '49900' });
  assertType<SpotPlanOrderTerms>({ ...plan, orderType: 'market', planType: 'total', size: '100' });
  // @ts-expect-error a limit order has a price
  assertType<SpotPlanOrderTerms>({ ...plan, orderType: 'limit' });
  // @ts-expect-error a market order has none
  assertType<SpotPlanOrderTerms>({ ...plan, orderType: 'market', executePrice: '49900' });
  // @ts-expect-error money is text
  assertType<SpotPlanOrderTerms>({ ...plan, orderType: 'market', size: 0.1 });
});

test('changes name their order, and all terms', () => {
  assertType<SpotPlanOrderChange>({ clientOid: 'a', triggerPrice: '1', orderType: 'market', size: '1' });
  // @ts-expect-error which order?
  assertType<SpotPlanOrderChange>({ triggerPrice: '1', orderType: 'market', size: '1' });
  // @ts-expect-error the unchanged ones too
  assertType<SpotPlanOrderChange>({ orderId: '1', triggerPrice: '1' });
});

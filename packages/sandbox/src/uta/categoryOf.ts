import { ApiFailure } from '../ApiFailure.js';
import { oneOf } from '../common/oneOf.js';
import type { MarketCategory } from '../exchange/Market.js';

const CATEGORIES = ['SPOT', 'MARGIN', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const;

/** The kind of market that a request names, in any case. Margin would have to be able to borrow. */
export function categoryOf(value: unknown): MarketCategory {
  const category = oneOf(value, CATEGORIES, 'category');
  if (category !== 'MARGIN') return category;
  const message = 'the sandbox does not simulate borrowing, and so no margin trading: use SPOT';
  throw new ApiFailure('sandbox-not-simulated', message, 501);
}

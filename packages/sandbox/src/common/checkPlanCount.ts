import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Market } from '../exchange/Market.js';

/** The documentation knows such a limit, not its number. */
const MOST_OF_A_PAIR = 200;

/** Refuses one more order that waits for a price where a user has as many as may wait on a pair. */
export function checkPlanCount(
  { triggers }: Exchange,
  uid: string,
  market: Market,
  refusal: (most: number) => ApiFailure = tooMany,
): void {
  const live = triggers.ofUser(uid).filter((one) => one.status === 'live' && one.market === market);
  if (live.length >= MOST_OF_A_PAIR) throw refusal(MOST_OF_A_PAIR);
}

function tooMany(most: number): ApiFailure {
  return new ApiFailure('43071', `Trigger order limit for a single trading pair is ${most}`);
}

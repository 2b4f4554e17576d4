import { ApiFailure } from '../ApiFailure.js';
import { uidOf } from '../common/uidOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import type { CallContext } from '../http/CallContext.js';

const SHORTEST_S = 5;
const LONGEST_S = 60;

/** Has all orders of the user cancelled in so many seconds, unless it is set anew before; 0 takes it back. */
export function setCountdown(context: CallContext): 'success' {
  const { exchange, params } = context;
  const seconds = wholeNumber(params.countdown, 'countdown') ?? 0;
  if (seconds !== 0 && (seconds < SHORTEST_S || seconds > LONGEST_S)) {
    throw new ApiFailure('25200', 'countdown validation error');
  }
  const { countdowns } = exchange.state;
  if (seconds === 0) countdowns.delete(uidOf(context));
  else countdowns.set(uidOf(context), exchange.now() + seconds * 1_000);
  return 'success';
}

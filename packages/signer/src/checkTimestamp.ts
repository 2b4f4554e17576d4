import { invalidRequest } from './invalidRequest.js';
import type { SignRequest } from './SignRequest.js';

/**
 * Refuses a timestamp that is not in whole milliseconds. Anything from 1973 to the year 33658 passes: how far off a
 * clock may be is the exchange's to say.
 *
 * @throws BitgetError `request/invalid`
 */
export function checkTimestamp(request: SignRequest): void {
  const { timestamp } = request;
  if (Number.isSafeInteger(timestamp) && timestamp >= 1e11 && timestamp < 1e15) return;
  const what = 'must be whole milliseconds since the epoch, such as Date.now() gives, not seconds';
  throw invalidRequest(request, 'timestamp', what);
}

import { BitgetError } from '@bitget-kit/errors';

/** The refusal of a request whose deadline passed, or, with `waitMs`, cannot be met. */
export function deadlineError(endpoint: string, deadlineMs: number, waitMs?: number): BitgetError<'limit/deadline'> {
  const deadline = `its deadline of ${Math.round(deadlineMs)} ms`;
  if (waitMs === undefined) {
    const message = `${endpoint} was not sent: the rate limit left no room for it before ${deadline}. Allow more time, or send fewer requests.`;
    return new BitgetError('limit/deadline', message, { endpoint, deadlineMs });
  }
  const message = `${endpoint} was not sent: the rate limit has no room for it before ${Math.ceil(waitMs)} ms from now, and ${deadline} comes first. Allow more time, or send fewer requests.`;
  return new BitgetError('limit/deadline', message, { endpoint, deadlineMs, waitMs });
}

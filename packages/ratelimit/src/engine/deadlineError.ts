import { BitgetError } from '@bitget-kit/errors';

/**
 * The refusal of a request whose deadline passed, or, with `waitMs`, cannot be met. `trouble` is what kept the shared
 * store from answering.
 */
export function deadlineError(
  endpoint: string,
  deadlineMs: number,
  why: { readonly waitMs?: number; readonly trouble?: string | undefined } = {},
): BitgetError<'limit/deadline'> {
  const { waitMs, trouble } = why;
  const deadline = `its deadline of ${Math.round(deadlineMs)} ms`;
  const advice = 'Allow more time, or send fewer requests.';
  if (trouble !== undefined) {
    const message = `${endpoint} was not sent: the shared store of the rate limit gave no answer before ${deadline} (${trouble}).`;
    return new BitgetError('limit/deadline', message, { endpoint, deadlineMs });
  }
  if (waitMs === undefined) {
    const message = `${endpoint} was not sent: the rate limit left no room for it before ${deadline}. ${advice}`;
    return new BitgetError('limit/deadline', message, { endpoint, deadlineMs });
  }
  const message = `${endpoint} was not sent: the rate limit has no room for it before ${Math.ceil(waitMs)} ms from now, and ${deadline} comes first. ${advice}`;
  return new BitgetError('limit/deadline', message, { endpoint, deadlineMs, waitMs });
}

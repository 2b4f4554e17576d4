import { BitgetError } from '@bitget-kit/errors';

/** The refusal of a request for which the queue has no place. */
export function queueFullError(endpoint: string, maxQueue: number): BitgetError<'limit/queue-full'> {
  const message = `${endpoint} was not sent: ${maxQueue} requests wait for the rate limit already, as many as maxQueue allows. Send fewer requests, or raise maxQueue.`;
  return new BitgetError('limit/queue-full', message, { endpoint, maxQueue });
}

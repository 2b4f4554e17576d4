import { BitgetError } from '@bitget-kit/errors';

/** Ends a call whose transport is closed, or was closed while it waited: nothing more is sent. */
export function closedError(endpoint: string): Error {
  return new BitgetError('request/invalid', `${endpoint}: the transport is closed.`, { endpoint });
}

import type { ReceivedRequest } from '@bitget-kit/signer/diagnose';
import type { Inputs } from './Inputs.js';

/** The request as it goes over the wire. */
export function requestOf({ method, path, query, body, timestamp }: Inputs): ReceivedRequest {
  // What is not the plain digits that a header would carry, is no number either.
  const moment = /^[1-9]\d*$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  return { method, path, query, body, timestamp: moment };
}

import type { ReceivedRequest } from './ReceivedRequest.js';

/**
 * A signature with what it came with.
 *
 * @example
 * ```ts
 * import { diagnoseSignature, type ReceivedSignature } from '@bitget-kit/signer/diagnose';
 *
 * const received: ReceivedSignature = {
 *   request: { method: 'GET', path: '/api/v2/spot/account/assets', timestamp: 1767225600000 },
 *   signature: 'AAAA',
 * };
 * const { genuine } = diagnoseSignature({ ...received, secretKey: 'secret' });
 * ```
 */
export interface ReceivedSignature {
  readonly request: ReceivedRequest;
  /** As it came: the value of `ACCESS-SIGN`. */
  readonly signature: string;
  /** What the client calls, when it is not `https://api.bitget.com`: it may have got into what was signed. */
  readonly baseUrl?: string | undefined;
}

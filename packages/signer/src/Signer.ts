import type { AuthHeaders } from './AuthHeaders.js';
import type { SignRequest } from './SignRequest.js';

/**
 * Signs requests, and answers with a promise: RSA, or a secret that lives elsewhere. It shows nothing of what it holds
 * when it is printed, inspected or serialised.
 *
 * @example
 * ```ts
 * import type { Signer } from '@bitget-kit/signer';
 *
 * declare const signer: Signer;
 * const headers = await signer.sign({ method: 'GET', path: '/api/v2/spot/account/info', timestamp: Date.now() });
 * ```
 */
export interface Signer {
  /**
   * @throws {@link BitgetError} `request/invalid` when the request cannot be signed, `signer/failed` when the key or the
   * `sign` function gives no signature, `config/invalid` when the private key turns out to be unusable. It rejects.
   */
  sign(request: SignRequest): Promise<AuthHeaders>;
}

/**
 * Signs requests at once, without a promise: HMAC. It shows nothing of what it holds when it is printed, inspected or
 * serialised.
 *
 * @example
 * ```ts
 * import type { SyncSigner } from '@bitget-kit/signer';
 *
 * declare const signer: SyncSigner;
 * const headers = signer.sign({ method: 'GET', path: '/api/v2/spot/account/info', timestamp: Date.now() });
 * ```
 */
export interface SyncSigner {
  /** @throws {@link BitgetError} `request/invalid` when the request cannot be signed. */
  sign(request: SignRequest): AuthHeaders;
}

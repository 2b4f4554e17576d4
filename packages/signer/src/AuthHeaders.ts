/**
 * The four headers that make a request a signed one. They hold the API key and the passphrase: send them, do not log
 * them.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import type { AuthHeaders } from '@bitget-kit/signer';
 *
 * declare const auth: AuthHeaders;
 * await fetch('https://api.bitget.com/api/v2/spot/account/info', { headers: { ...auth } });
 * ```
 */
export interface AuthHeaders {
  readonly 'ACCESS-KEY': string;
  /** Base64. */
  readonly 'ACCESS-SIGN': string;
  /** The signed timestamp: milliseconds since the epoch, in digits. */
  readonly 'ACCESS-TIMESTAMP': string;
  readonly 'ACCESS-PASSPHRASE': string;
}

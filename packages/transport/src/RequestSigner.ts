/**
 * What a signature is made over.
 *
 * @example
 * ```ts
 * import type { SignableRequest } from '@bitget-kit/transport';
 *
 * const prehash = ({ timestamp, method, path, query, body }: SignableRequest) =>
 *   `${timestamp}${method}${path}${query ? `?${query}` : ''}${body ?? ''}`;
 * ```
 */
export interface SignableRequest {
  readonly method: string;
  /** From the first slash, without host, prefix or query. */
  readonly path: string;
  /** Raw (not percent-encoded) `a=1&b=2`, without the question mark. */
  readonly query?: string;
  /** The exact text of the body. */
  readonly body?: string;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
}

/**
 * Signs requests; `createSigner` of `@bitget-kit/signer` makes one.
 *
 * @example
 * ```ts
 * import { createTransport, type AuthHeaders, type RequestSigner, type SignableRequest } from '@bitget-kit/transport';
 *
 * // The secret is in another process.
 * declare function askVault(request: SignableRequest): Promise<AuthHeaders>;
 * const signer: RequestSigner = { sign: askVault };
 * const transport = createTransport({ signer });
 * ```
 */
export interface RequestSigner {
  sign(request: SignableRequest): AuthHeaders | Promise<AuthHeaders>;
}

/**
 * The headers that carry a signature.
 *
 * @example
 * ```ts
 * import type { AuthHeaders } from '@bitget-kit/transport';
 *
 * // The one of the four that may be logged.
 * const signedAt = (headers: AuthHeaders) => new Date(Number(headers['ACCESS-TIMESTAMP']));
 * ```
 */
export interface AuthHeaders {
  readonly 'ACCESS-KEY': string;
  readonly 'ACCESS-SIGN': string;
  readonly 'ACCESS-TIMESTAMP': string;
  readonly 'ACCESS-PASSPHRASE': string;
}

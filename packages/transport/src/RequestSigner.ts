/** What a signature is made over. */
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

/** Signs requests; `createSigner` of `@bitget-kit/signer` makes one. */
export interface RequestSigner {
  sign(request: SignableRequest): AuthHeaders | Promise<AuthHeaders>;
}

/** The headers that carry a signature. */
export interface AuthHeaders {
  readonly 'ACCESS-KEY': string;
  readonly 'ACCESS-SIGN': string;
  readonly 'ACCESS-TIMESTAMP': string;
  readonly 'ACCESS-PASSPHRASE': string;
}

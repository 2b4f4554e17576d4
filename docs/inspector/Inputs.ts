/** What stands in the fields. */
export interface Inputs {
  readonly method: string;
  readonly timestamp: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly kind: 'hmac' | 'rsa';
  /** The secret key, or the PEM. */
  readonly key: string;
  readonly passphrase: string;
  readonly baseUrl: string;
  readonly theirs: string;
}

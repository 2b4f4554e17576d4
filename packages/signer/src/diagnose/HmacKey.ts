/** What the exchange knows of a key. */
export interface HmacKey {
  readonly secretKey: string;
  /** Tried as the secret too. */
  readonly passphrase?: string | undefined;
  /** Tried as the secret too. */
  readonly apiKey?: string | undefined;
}

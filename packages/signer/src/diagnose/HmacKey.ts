/**
 * What the exchange knows of a key.
 *
 * @example
 * ```ts
 * import type { HmacKey } from '@bitget-kit/signer/diagnose';
 *
 * // With the other two of the three, mix-ups are found as well.
 * const key: HmacKey = { secretKey: 'secret', passphrase: 'passphrase', apiKey: 'bg_key' };
 * ```
 */
export interface HmacKey {
  readonly secretKey: string;
  /** Tried as the secret too. */
  readonly passphrase?: string | undefined;
  /** Tried as the secret too. */
  readonly apiKey?: string | undefined;
}

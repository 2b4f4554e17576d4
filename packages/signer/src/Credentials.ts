interface KeyIdentity {
  /** The API key. Sent with each request as a header, so visible ASCII without blanks. */
  readonly apiKey: string;
  /** The passphrase chosen when the key was made: 8 to 32 letters and digits. Sent as a header, never signed. */
  readonly passphrase: string;
}

/**
 * Credentials of a key whose signatures are HMAC-SHA256: what Bitget gives out when it makes the key itself.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/hmac
 *
 * @example
 * ```ts
 * import { createHmacSigner, type HmacCredentials } from '@bitget-kit/signer';
 *
 * declare const credentials: HmacCredentials;
 * const signer = createHmacSigner(credentials);
 * ```
 */
export interface HmacCredentials extends KeyIdentity {
  /** The secret key, exactly as given out. Its UTF-8 bytes are the HMAC key; it is not decoded. */
  readonly secretKey: string;
  readonly privateKey?: undefined;
  readonly sign?: undefined;
}

/**
 * Credentials of a key whose signatures are RSA: the user made a key pair and registered its public half.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/rsa
 *
 * @example
 * ```ts
 * import type { RsaCredentials } from '@bitget-kit/signer';
 *
 * declare const env: { readonly apiKey: string; readonly passphrase: string; readonly pem: string };
 * const credentials: RsaCredentials = { apiKey: env.apiKey, passphrase: env.passphrase, privateKey: env.pem };
 * ```
 */
export interface RsaCredentials extends KeyIdentity {
  /**
   * The private key as PEM, not encrypted: PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`). The two
   * characters `\n` are taken for a line break, as environment variables often hold them.
   */
  readonly privateKey: string;
  readonly secretKey?: undefined;
  readonly sign?: undefined;
}

/**
 * Credentials whose secret lives elsewhere: in a KMS, an HSM or another process.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import type { DelegatedCredentials } from '@bitget-kit/signer';
 *
 * declare const identity: { readonly apiKey: string; readonly passphrase: string };
 * declare const kms: { sign(text: string): Promise<{ readonly base64: string }> };
 * const credentials: DelegatedCredentials = { ...identity, sign: async (prehash) => (await kms.sign(prehash)).base64 };
 * ```
 */
export interface DelegatedCredentials extends KeyIdentity {
  /**
   * Signs a text with the secret, as HMAC-SHA256 or RSASSA-PKCS1-v1_5 with SHA-256 over its UTF-8 bytes, and gives the
   * signature as base64 (standard alphabet, padded, no line break).
   */
  readonly sign: (prehash: string) => string | Promise<string>;
  readonly secretKey?: undefined;
  readonly privateKey?: undefined;
}

/**
 * What {@link createSigner} needs: key and passphrase with exactly one of `secretKey` (HMAC), `privateKey` (RSA) or
 * `sign` (the secret lives elsewhere).
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import type { Credentials } from '@bitget-kit/signer';
 *
 * declare const env: { readonly [name: string]: string };
 * const credentials: Credentials = {
 *   apiKey: env.BITGET_API_KEY ?? '',
 *   passphrase: env.BITGET_PASSPHRASE ?? '',
 *   secretKey: env.BITGET_SECRET_KEY ?? '',
 * };
 * ```
 */
export type Credentials = HmacCredentials | RsaCredentials | DelegatedCredentials;

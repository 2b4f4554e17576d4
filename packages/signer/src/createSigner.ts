import type { Credentials, DelegatedCredentials, HmacCredentials, RsaCredentials } from './Credentials.js';
import { checkCredentials } from './checkCredentials.js';
import { createDelegatedSigner } from './createDelegatedSigner.js';
import { createHmacSigner } from './createHmacSigner.js';
import { createRsaSigner } from './createRsaSigner.js';
import type { Signer, SyncSigner } from './Signer.js';

/**
 * Makes a signer from a secret key: HMAC-SHA256, at once and without WebCrypto. The key is prepared here, once.
 *
 * @throws {@link BitgetError} `config/invalid` naming the credential that cannot be used, never its value.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/hmac
 *
 * @example
 * ```ts
 * import { createSigner } from '@bitget-kit/signer';
 *
 * declare const env: { apiKey: string; passphrase: string; secretKey: string };
 * const signer = createSigner(env);
 * const path = '/api/v2/spot/account/assets';
 * const headers = signer.sign({ method: 'GET', path, query: 'coin=USDT', timestamp: Date.now() });
 * const response = await fetch(`https://api.bitget.com${path}?coin=USDT`, { headers: { ...headers } });
 * ```
 */
export function createSigner(credentials: HmacCredentials): SyncSigner;
/**
 * Makes a signer from an RSA private key: RSASSA-PKCS1-v1_5 with SHA-256, through the WebCrypto of the runtime. The
 * PEM may be PKCS#8 or PKCS#1. Its form is checked here; it is imported, not extractable, at the first signature.
 *
 * @throws {@link BitgetError} `config/invalid` naming the credential that cannot be used, never its value.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/rsa
 *
 * @example
 * ```ts
 * import { createSigner } from '@bitget-kit/signer';
 *
 * declare const env: { apiKey: string; passphrase: string; privateKey: string };
 * const signer = createSigner(env);
 * const headers = await signer.sign({ method: 'GET', path: '/api/v2/spot/account/info', timestamp: Date.now() });
 * ```
 */
export function createSigner(credentials: RsaCredentials): Signer;
/**
 * Makes a signer whose secret lives elsewhere: a KMS, an HSM, another process. Only the text to sign leaves this
 * process, and only the signature comes back.
 *
 * @throws {@link BitgetError} `config/invalid` naming the credential that cannot be used, never its value.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { createSigner } from '@bitget-kit/signer';
 *
 * declare const kms: { sign(text: string): Promise<{ base64: string }> };
 * declare const env: { apiKey: string; passphrase: string };
 * const signer = createSigner({ ...env, sign: async (prehash) => (await kms.sign(prehash)).base64 });
 * ```
 */
export function createSigner(credentials: DelegatedCredentials): Signer;
/** Makes a signer from credentials whose kind is known at run time only. */
export function createSigner(credentials: Credentials): SyncSigner | Signer;
export function createSigner(credentials: Credentials): SyncSigner | Signer {
  // Anything may come from JavaScript.
  if (credentials?.secretKey != null) return createHmacSigner(credentials);
  checkCredentials(credentials);
  return credentials.privateKey != null ? createRsaSigner(credentials) : createDelegatedSigner(credentials);
}

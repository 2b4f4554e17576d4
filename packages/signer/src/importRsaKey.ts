import { BitgetError } from '@bitget-kit/errors';

/** How each key comes, as WebCrypto names it, and what it is for. */
const USES = {
  privateKey: { format: 'pkcs8', usage: 'sign' },
  publicKey: { format: 'spki', usage: 'verify' },
} as const;

/**
 * Imports an RSA key, not extractable. The reason of a failure is not passed on: runtimes differ in what they put into
 * it.
 *
 * @throws BitgetError `config/invalid` when it is no RSA key, `signer/failed` when there is no WebCrypto
 */
export async function importRsaKey(option: keyof typeof USES, der: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    const message = 'RSA needs WebCrypto (crypto.subtle), which browsers offer on https pages only.';
    throw new BitgetError('signer/failed', message, {});
  }
  const { format, usage } = USES[option];
  try {
    return await subtle.importKey(format, der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [usage]);
  } catch {
    throw new BitgetError('config/invalid', `${option} is not an RSA key, or is damaged.`, { option });
  }
}

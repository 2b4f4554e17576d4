import { BitgetError } from '@bitget-kit/errors';

/**
 * Imports an RSA key, not extractable. The reason of a failure is not passed on: runtimes differ in what they put into
 * it.
 *
 * @throws BitgetError `config/invalid` when it is no RSA key or too short, `signer/failed` when there is no WebCrypto
 */
export async function importRsaKey(
  option: 'privateKey' | 'publicKey',
  der: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    const message = 'RSA needs WebCrypto (crypto.subtle), which browsers offer on https pages only.';
    throw new BitgetError('signer/failed', message, {});
  }
  const [format, usage] = option === 'privateKey' ? (['pkcs8', 'sign'] as const) : (['spki', 'verify'] as const);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await subtle.importKey(format, der, algorithm, false, [usage]).catch(() => undefined);
  if (key === undefined || bitsOf(key) < 2_048) {
    const message = `${option} must be an RSA key of 2048 or 4096 bits, and undamaged.`;
    throw new BitgetError('config/invalid', message, { option });
  }
  return key;
}

function bitsOf({ algorithm }: CryptoKey): number {
  return 'modulusLength' in algorithm ? Number(algorithm.modulusLength) : 0;
}

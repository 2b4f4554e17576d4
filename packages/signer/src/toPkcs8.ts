/** DER: version 0, as an INTEGER. Both forms of an RSA key start with it. */
const VERSION = [0x02, 0x01, 0x00];
/** DER: the AlgorithmIdentifier of rsaEncryption, without parameters. */
const RSA = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/**
 * The PKCS#8 form of an RSA private key, which is all that WebCrypto reads: itself, or a PKCS#1 key put into an
 * envelope. Undefined when the bytes are not such a key; the key's numbers are not looked at.
 */
export function toPkcs8(label: string, der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (label === 'PRIVATE KEY') return startsWith(der, [...VERSION, ...RSA]) ? der : undefined;
  if (label !== 'RSA PRIVATE KEY' || !startsWith(der, VERSION)) return undefined;
  return element(0x30, [...VERSION, ...RSA, ...element(0x04, der)]);
}

/** Whether the bytes are one whole SEQUENCE whose content starts so. */
function startsWith(der: Uint8Array, content: readonly number[]): boolean {
  const [tag, first = 0] = der;
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const length = first < 0x80 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return tag === 0x30 && start + length === der.length && content.every((byte, index) => der[start + index] === byte);
}

/** One DER element. The length of a key needs one byte, or three. */
function element(tag: number, content: Iterable<number> & { readonly length: number }): Uint8Array<ArrayBuffer> {
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...content]);
}

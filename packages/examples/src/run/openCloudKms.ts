import { generateKeyPairSync, type JsonWebKey, privateEncrypt } from 'node:crypto';

/** What the clouds hold: one RSA key, asked for signatures in the words of each of them. */
export interface CloudKms {
  readonly publicKey: string;
  readonly jwk: JsonWebKey;
  /** Signs as the SDK of AWS does. */
  sign(input: Readonly<Record<string, unknown>>): { Signature: Uint8Array };
  /** Answers for Google and Azure by REST; undefined for another host. */
  answer(request: Request): Promise<Response | undefined>;
}

/** What stands before a SHA-256 digest within a signature of PKCS #1 v1.5: that it is one. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

type SignDigest = (digest: Buffer) => Buffer;

/** A service that signs: where, at which path, and what it makes of the body. */
interface Service {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly reply: (body: Readonly<Record<string, unknown>>, sign: SignDigest) => object;
}

const SERVICES: readonly Service[] = [
  {
    host: /^cloudkms\.googleapis\.com$/,
    path: /^\/v1(\/(projects|locations|keyRings|cryptoKeys)\/[\w-]+){4}\/cryptoKeyVersions\/\d+:asymmetricSign$/,
    reply({ digest, ...rest }, sign) {
      const { sha256 } = Object(digest);
      need(
        Object.keys(rest).length === 0 && isEncoded(sha256, 'base64'),
        'Google wants { digest: { sha256 } } in base64',
      );
      return { signature: sign(Buffer.from(sha256, 'base64')).toString('base64') };
    },
  },
  {
    host: /^[\w-]+\.vault\.azure\.net$/,
    path: /^\/keys\/[\w-]+\/[0-9a-f]{32}\/sign\?api-version=[\d.-]+$/,
    reply({ alg, value, ...rest }, sign) {
      need(Object.keys(rest).length === 0 && alg === 'RS256', 'Azure wants { alg, value }');
      need(isEncoded(value, 'base64url'), 'Azure wants base64url');
      return { kid: 'ours', value: sign(Buffer.from(`${value}`, 'base64url')).toString('base64url') };
    },
  },
];

/** Stand-ins that take what the clouds document, and refuse all else: a block that passes here sends what they want. */
export function openCloudKms(): CloudKms {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signDigest: SignDigest = (digest) => {
    need(digest.length === 32, `a digest of SHA-256 has 32 bytes, not ${digest.length}`);
    return privateEncrypt(privateKey, Buffer.concat([DIGEST_INFO, digest]));
  };
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    jwk: publicKey.export({ format: 'jwk' }),
    sign({ MessageType, SigningAlgorithm, Message }) {
      need(MessageType === 'DIGEST' && SigningAlgorithm === 'RSASSA_PKCS1_V1_5_SHA_256', 'AWS is asked otherwise');
      return { Signature: signDigest(Buffer.from(Message as Uint8Array)) };
    },
    async answer(request) {
      const { hostname, pathname, search } = new URL(request.url);
      const service = SERVICES.find(({ host }) => host.test(hostname));
      if (!service) return undefined;
      const { method, headers } = request;
      need(method === 'POST' && service.path.test(pathname + search), `no such endpoint: ${pathname}${search}`);
      need(headers.get('authorization') === 'Bearer a-token-of-the-cloud', 'no token');
      need(headers.get('content-type') === 'application/json', 'no JSON');
      return Response.json(service.reply(await request.json(), signDigest));
    },
  };
}

function isEncoded(value: unknown, encoding: 'base64' | 'base64url'): boolean {
  return typeof value === 'string' && Buffer.from(value, encoding).toString(encoding) === value;
}

function need(ok: boolean, what: string): void {
  if (!ok) throw new TypeError(what);
}

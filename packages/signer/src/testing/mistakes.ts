import { createHash, createHmac } from 'node:crypto';
import type { ReceivedRequest } from '../diagnose/ReceivedRequest.js';
import type { SignatureMistakeId } from '../diagnose/SignatureMistakeId.js';

/** A request and a key, and how the query looked before it was encoded. */
export interface Case {
  readonly request: ReceivedRequest & { readonly query: string; readonly body: string };
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly secretKey: string;
  readonly passphrase: string;
  readonly apiKey: string;
}

/** What somebody signed, and got. */
export interface Signed {
  readonly prehash: string;
  readonly signature: string;
}

export type Mistake = readonly [id: SignatureMistakeId, name: string, make: (one: Case) => Signed | undefined];

interface Texts {
  timestamp: string;
  method: string;
  path: string;
  query: string;
  body: string;
}

/** The parts as they are to be signed. */
function textsOf({ request, pairs }: Case): Texts {
  const { timestamp, method, path, body } = request;
  return { timestamp: `${timestamp}`, method, path, query: raw(pairs), body };
}

export function raw(pairs: Case['pairs']): string {
  return pairs.map((pair) => pair.join('=')).join('&');
}

function prehashOf({ timestamp, method, path, query, body }: Texts): string {
  return timestamp + method + path + (query === '' ? '' : '?') + query + body;
}

function hmac(text: string, key: string | Buffer, hash = 'sha256'): Buffer {
  return createHmac(hash, key).update(text).digest();
}

/** The right signature. */
export function rightly(one: Case): Signed {
  const prehash = prehashOf(textsOf(one));
  return { prehash, signature: hmac(prehash, one.secretKey).toString('base64') };
}

/** Other text, signed rightly. */
function text(id: SignatureMistakeId, name: string, make: (texts: Texts, one: Case) => string | undefined): Mistake {
  return [
    id,
    name,
    (one) => {
      const prehash = make(textsOf(one), one);
      if (prehash === undefined) return undefined;
      return { prehash, signature: hmac(prehash, one.secretKey).toString('base64') };
    },
  ];
}

/** One part that is other than it should be. */
function part(
  id: SignatureMistakeId,
  name: string,
  make: (texts: Texts, one: Case) => Partial<Texts> | undefined,
): Mistake {
  return text(id, name, (texts, one) => {
    const changed = make(texts, one);
    return changed && prehashOf({ ...texts, ...changed });
  });
}

/** The right text, signed or written in another way. */
function signing(
  id: SignatureMistakeId,
  name: string,
  sign: (prehash: string, one: Case, right: Buffer) => string | undefined,
): Mistake {
  return [
    id,
    name,
    (one) => {
      const { prehash } = rightly(one);
      const signature = sign(prehash, one, hmac(prehash, one.secretKey));
      return signature === undefined ? undefined : { prehash, signature };
    },
  ];
}

function withKey(id: SignatureMistakeId, name: string, key: (one: Case) => string | Buffer | undefined): Mistake {
  return signing(id, name, (prehash, one) => {
    const bytes = key(one);
    return bytes === undefined ? undefined : hmac(prehash, bytes).toString('base64');
  });
}

/** A changed body, when it is JSON. */
function json(id: SignatureMistakeId, name: string, write: (value: unknown, body: string) => string): Mistake {
  return part(id, name, ({ body }) => {
    try {
      return { body: write(JSON.parse(body), body) };
    } catch {
      return undefined;
    }
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(Object.getOwnPropertyDescriptor(value, key)?.value)]));
}

/** As Python's `json.dumps` writes it. */
function python(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${python(key)}: ${python(inner)}`)
      .join(', ')}}`;
  }
  return ascii(JSON.stringify(value));
}

function ascii(text: string): string {
  let all = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    all += unit < 127 ? text.charAt(at) : `\\u${`000${unit.toString(16)}`.slice(-4)}`;
  }
  return all;
}

const WITH_QUERY = (pairs: Case['pairs']): true | undefined => (pairs.length > 0 ? true : undefined);
const iso = ({ timestamp }: Texts): string => new Date(Number(timestamp)).toISOString();

/** Each known mistake in its common forms, made with other tools than ours. */
export const mistakes: readonly Mistake[] = [
  part('timestamp-seconds', 'cut', ({ timestamp }) => ({ timestamp: timestamp.slice(0, -3) })),
  part('timestamp-seconds', 'rounded', ({ timestamp }) => ({ timestamp: (Number(timestamp) / 1000).toFixed(0) })),
  part('timestamp-seconds', 'with decimals', ({ timestamp }) => ({ timestamp: String(Number(timestamp) / 1000) })),
  part('timestamp-format', 'ISO', (texts) => ({ timestamp: iso(texts) })),
  part('timestamp-format', 'ISO without milliseconds', (texts) => ({ timestamp: `${iso(texts).split('.')[0]}Z` })),
  part('timestamp-format', 'microseconds', ({ timestamp }) => ({ timestamp: `${timestamp}000` })),
  part('timestamp-differs', 'read again', ({ timestamp }) => ({ timestamp: `${Number(timestamp) - 37}` })),
  part('timestamp-missing', '', () => ({ timestamp: '' })),
  part('method-case', 'lower', ({ method }) => ({ method: method.toLowerCase() })),
  part('method-differs', '', ({ method }) => ({ method: method === 'GET' ? 'POST' : 'GET' })),
  part('method-missing', '', () => ({ method: '' })),
  part('path-with-host', 'URL', ({ path }) => ({ path: `https://api.bitget.com${path}` })),
  part('path-with-host', 'host', ({ path }) => ({ path: `api.bitget.com${path}` })),
  part('path-with-host', 'proxy', ({ path }) => ({ path: `https://proxy.example:8443/bitget${path}` })),
  part('path-prefix-added', '', ({ path }) => ({ path: `/bitget${path}` })),
  part('path-prefix-missing', '', ({ path }) => ({ path: path.replace(/^\/[^/]*/, '') })),
  part('path-slash', 'at the end', ({ path }) => ({ path: `${path}/` })),
  part('path-slash', 'none in front', ({ path }) => ({ path: path.slice(1) })),
  part('query-encoded', 'as received', (_, { request }) => ({ query: request.query })),
  part('query-encoded', 'encodeURIComponent', (_, { pairs }) => ({
    query: raw(pairs.map(([name, value]) => [encodeURIComponent(name), encodeURIComponent(value)])),
  })),
  part('query-form-encoded', 'URLSearchParams', (_, { pairs }) => ({
    query: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
  })),
  part('query-plus-sent', '', ({ query }) => ({ query: query.replaceAll('+', ' ') })),
  part('query-order', 'reversed', (_, { pairs }) => ({ query: raw(pairs.toReversed()) })),
  part('query-order', 'sorted', (_, { pairs }) => ({
    query: raw([...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  })),
  part('query-order', 'the last first', (_, { pairs }) => ({
    query: raw([...pairs.slice(-1), ...pairs.slice(0, -1)]),
  })),
  text(
    'query-mark-missing',
    '',
    ({ timestamp, method, path, query, body }, { pairs }) =>
      WITH_QUERY(pairs) && timestamp + method + path + query + body,
  ),
  part('query-mark-doubled', '', ({ query }, { pairs }) => WITH_QUERY(pairs) && { query: `?${query}` }),
  part('query-mark-alone', '', ({ path }, { pairs }) => (pairs.length > 0 ? undefined : { path: `${path}?` })),
  part('query-missing', '', () => ({ query: '' })),
  part('query-as-body', '', ({ body }, { pairs }) =>
    body === '' && pairs.length > 0 && new Set(pairs.map(([name]) => name)).size === pairs.length
      ? { query: '', body: `{${pairs.map((pair) => pair.map((it) => JSON.stringify(it)).join(':')).join(',')}}` }
      : undefined,
  ),
  part('body-missing', '', () => ({ body: '' })),
  json('body-reserialised', 'compact', (value) => JSON.stringify(value)),
  json('body-reserialised', 'pretty', (value) => JSON.stringify(value, null, 2)),
  json('body-reserialised', 'four blanks', (value) => JSON.stringify(value, null, 4)),
  json('body-reserialised', 'sorted', (value) => JSON.stringify(sorted(value))),
  json('body-reserialised', 'Python', (value) => python(value)),
  json('body-reserialised', 'Python, sorted', (value) => python(sorted(value))),
  json('body-reserialised', 'PHP', (value) => ascii(JSON.stringify(value)).replaceAll('/', '\\/')),
  json('body-stringified-twice', '', (_, body) => JSON.stringify(body)),
  json('body-not-serialised', '', (value, body) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? '[object Object]' : body,
  ),
  part('body-as-query', '', ({ body }, { pairs }) => {
    if (body !== '{"symbol":"BTCUSDT","size":"1"}' || pairs.length > 0) return undefined;
    return { query: 'symbol=BTCUSDT&size=1', body: '' };
  }),
  part('body-placeholder', '{}', ({ body }) => (body === '' ? { body: '{}' } : undefined)),
  part('body-placeholder', 'null', ({ body }) => (body === '' ? { body: 'null' } : undefined)),
  text('prehash-separated', 'line breaks', ({ timestamp, method, path, query, body }) =>
    [timestamp, method, path, query, body].join('\n'),
  ),
  text('prehash-separated', 'blanks', ({ timestamp, method, path, query, body }) =>
    [timestamp, method, path + (query && `?${query}`), body].filter((it) => it !== '').join(' '),
  ),
  text('prehash-line-break', '', (texts) => `${prehashOf(texts)}\n`),
  text(
    'prehash-order',
    'method first',
    ({ timestamp, ...rest }) => rest.method + timestamp + prehashOf({ timestamp: '', ...rest, method: '' }),
  ),
  text('websocket-login-signed', '', ({ timestamp }) => `${timestamp.slice(0, -3)}GET/user/verify`),
  withKey('secret-base64-decoded', '', ({ secretKey }) => Buffer.from(secretKey, 'base64')),
  withKey('secret-hex-decoded', '', ({ secretKey }) =>
    /^([0-9a-f]{2})+$/i.test(secretKey) ? Buffer.from(secretKey, 'hex') : undefined,
  ),
  withKey('secret-encoded', 'base64', ({ secretKey }) => Buffer.from(secretKey).toString('base64')),
  withKey('secret-encoded', 'hex', ({ secretKey }) => Buffer.from(secretKey).toString('hex')),
  withKey('secret-surrounded', 'line break', ({ secretKey }) => `${secretKey}\n`),
  withKey('secret-surrounded', 'blank', ({ secretKey }) => `${secretKey} `),
  withKey('secret-surrounded', 'quotes', ({ secretKey }) => `"${secretKey}"`),
  withKey('passphrase-as-secret', '', ({ passphrase }) => passphrase),
  withKey('api-key-as-secret', '', ({ apiKey }) => apiKey),
  signing('secret-and-text-swapped', '', (prehash, { secretKey }) => hmac(secretKey, prehash).toString('base64')),
  signing('hash-algorithm', 'SHA-512', (prehash, { secretKey }) =>
    hmac(prehash, secretKey, 'sha512').toString('base64'),
  ),
  signing('hash-algorithm', 'SHA-1', (prehash, { secretKey }) => hmac(prehash, secretKey, 'sha1').toString('base64')),
  signing('plain-hash', 'secret first', (prehash, { secretKey }) =>
    createHash('sha256')
      .update(secretKey + prehash)
      .digest('base64'),
  ),
  signing('plain-hash', 'secret last', (prehash, { secretKey }) =>
    createHash('sha256')
      .update(prehash + secretKey)
      .digest('base64'),
  ),
  signing('signature-hex', '', (_prehash, _one, right) => right.toString('hex')),
  signing('signature-hex', 'capitals', (_prehash, _one, right) => right.toString('hex').toUpperCase()),
  signing('signature-base64url', '', (_prehash, _one, right) =>
    /[+/]/.test(right.toString('base64')) ? right.toString('base64url') : undefined,
  ),
  signing('signature-unpadded', '', (_prehash, _one, right) => right.toString('base64').replace('=', '')),
  signing('signature-encoded-twice', 'base64', (_prehash, _one, right) => btoa(right.toString('base64'))),
  signing('signature-encoded-twice', 'hex', (_prehash, _one, right) => btoa(right.toString('hex'))),
  signing('signature-url-encoded', '', (_prehash, _one, right) => encodeURIComponent(right.toString('base64'))),
  signing('signature-whitespace', '', (_prehash, _one, right) => `${right.toString('base64')}\n`),
];

import { createHmac } from 'node:crypto';
import { type EndpointFact, facts } from '@bitget-kit/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import type { SandboxKey } from './SandboxKey.js';
import { rawExchange } from './testing/rawExchange.js';
import { signedCall } from './testing/signedCall.js';

const RUNS = 400;
/** What only the other user may ever see. */
const MARKER = 'marker-of-another';
/** Bodies that have broken parsers before. */
const CORPUS: readonly (string | Uint8Array)[] = [
  '',
  '{',
  '{"symbol":',
  'null',
  '[]',
  '[[[[',
  '{"__proto__":{"permissions":["withdraw"]}}',
  '{"constructor":{"prototype":{"polluted":true}},"symbol":"BTCUSDT"}',
  `{"symbol":"BTCUSDT","price":${'9'.repeat(5_000)},"size":1e400}`,
  '{"symbol":"BTCUSDT","size":-0,"price":0.1e-7,"side":"buy","orderType":"limit","force":"gtc"}',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"clientOid":"${'x'.repeat(2_000_000)}"}`,
  '\u{feff}{"symbol":"BTCUSDT"}',
  '{"symbol":"\\ud800"}',
  new Uint8Array([0xff, 0xfe, 0x7b, 0x7d]),
  new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
];

const encoder = new TextEncoder();
const bytesOf = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? encoder.encode(body) : body);

function request(
  fact: EndpointFact,
  key: SandboxKey,
  sent: { query: string; body: Uint8Array; signed: boolean },
): Uint8Array {
  const { method, path } = fact;
  const timestamp = String(Date.now());
  const prehash = Buffer.concat([
    Buffer.from(`${timestamp}${method}${path}${sent.query && `?${decoded(sent.query)}`}`),
    method === 'POST' ? sent.body : new Uint8Array(),
  ]);
  const signature = createHmac('sha256', key.secretKey).update(prehash).digest('base64');
  const body = method === 'POST' ? sent.body : new Uint8Array();
  const head = [
    `${method} ${path}${sent.query && `?${sent.query}`} HTTP/1.1`,
    'host: x',
    `access-key: ${key.apiKey}`,
    `access-sign: ${sent.signed ? signature : 'bm90aGluZw=='}`,
    `access-timestamp: ${timestamp}`,
    `access-passphrase: ${key.passphrase}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

/** A body that is broken in some way, or right and full of odd values. */
function bodies(): fc.Arbitrary<Uint8Array> {
  const right = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '1000', size: '0.01' };
  const odd = fc.dictionary(
    fc.constantFrom('symbol', 'orderId', 'clientOid', 'size', '__proto__', 'idLessThan'),
    fc.jsonValue(),
  );
  return fc.oneof(
    fc.constantFrom(...CORPUS).map(bytesOf),
    fc.uint8Array({ maxLength: 2_000 }),
    fc.json({ maxDepth: 20 }).map(bytesOf),
    odd.map((drawn) => bytesOf(JSON.stringify({ ...right, ...drawn }))),
  );
}

test('over a raw socket, whatever the bytes: an answer, and nothing of another user in it', async () => {
  const sandbox = createSandbox({
    limits: { enforce: false },
    keys: [
      { permissions: ['read', 'trade', 'transfer', 'withdraw', 'manage'] },
      { uid: '2' },
      { uid: '3', account: 'unified' },
    ],
  });
  const [mine, other, third] = sandbox.keys as [SandboxKey, SandboxKey, SandboxKey];
  const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '1000', size: '0.01' };
  const placed = await signedCall(
    sandbox,
    'POST',
    '/api/v2/spot/trade/place-order',
    { ...order, clientOid: MARKER },
    { key: other },
  );
  expect(placed.code).toBe('00000');
  const { port, close } = await sandbox.listen({ port: 0 });
  const sent = fc.record({
    fact: fc.constantFrom(...facts),
    query: fc.oneof(fc.constant(''), fc.webQueryParameters(), fc.constant('symbol=BTCUSDT&limit=100&clientOid=%zz')),
    body: bodies(),
    signed: fc.boolean(),
  });
  let [answered, slowest] = [0, 0];
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  try {
    await fc.assert(
      fc.asyncProperty(sent, async ({ fact, query, body, signed }) => {
        const key = fact.path.startsWith('/api/v3/') ? third : mine;
        const answer = await rawExchange(port, request(fact, key, { query, body, signed }));
        answered += 1;
        slowest = Math.max(slowest, answer.ms);
        const { code } = JSON.parse(answer.body);
        expect(code).toMatch(/^(\d{3,6}|sandbox-not-simulated)$/);
        expect(answer.body).not.toContain(MARKER);
        expect(answer.body).not.toContain(other.secretKey);
        expect(answer.body).not.toContain(placed.data.orderId);
      }),
      { numRuns: RUNS, seed },
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  } finally {
    await close();
  }
  console.log(
    `fuzz: ${answered} requests answered, corpus of ${CORPUS.length} bodies, seed ${seed}, slowest ${slowest.toFixed(0)} ms`,
  );
});

test.each([
  'no HTTP at all\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\nhost: x\r\n\r\n',
  'GET /api/v2/public/time HTTP/1.1\r\n\r\n',
  'POST /api/v2/spot/trade/place-order HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n',
  'POST /api/v2/spot/trade/place-order HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
])('%j is told off, and the server goes on', async (bytes) => {
  const { port, close } = await createSandbox().listen({ port: 0 });
  try {
    expect((await rawExchange(port, encoder.encode(bytes))).head).toMatch(/^HTTP\/1\.1 4\d\d /);
    const well = await rawExchange(port, encoder.encode('GET /api/v2/public/time HTTP/1.1\r\nhost: x\r\n\r\n'));
    expect(JSON.parse(well.body)).toMatchObject({ code: '00000' });
  } finally {
    await close();
  }
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyForm } from '../testing/everyForm.node.js';
import { type Case, mistakes, raw, rightly, type Signed } from '../testing/mistakes.js';
import { diagnoseSignature } from './diagnoseSignature.js';
import { MISTAKES } from './MISTAKES.js';
import type { SignatureDiagnosis } from './SignatureDiagnosis.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

const baseUrl = 'https://proxy.example:8443/bitget';
const text = fc.string({ unit: 'binary', maxLength: 12 });
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const encode = fc.constantFrom(encodeURIComponent, (it: string) =>
  new URLSearchParams([['', it]]).toString().slice(1).replaceAll('+', '%20'),
);
const key = fc
  .oneof(fc.stringMatching(/^[0-9a-f]{64}$/), fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 70 }))
  .filter((it) => it.trim() === it);
const pairs = fc.uniqueArray(fc.tuple(word, fc.oneof(word, text)), { selector: ([name]) => name, maxLength: 5 });
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value));
const body = fc.oneof(
  json,
  json.map((it) => JSON.stringify(JSON.parse(it), null, ' ')),
  text,
);
const path = fc.array(word, { minLength: 2, maxLength: 6 }).map((segments) => `/${segments.join('/')}`);

const get = fc.record({ method: fc.constant('GET'), path, pairs, body: fc.constant('') });
const post = fc.record({ method: fc.constant('POST'), path, pairs: fc.constant([]), body });
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    parts: fc.oneof(get, post),
    encode,
    secretKey: key,
    passphrase: key,
    apiKey: key,
    timestamp: fc.integer({ min: 1e12, max: 4e12 }),
  })
  .map(({ parts: { pairs, ...request }, encode, timestamp, ...keys }) => {
    const query = raw(pairs.map(([name, value]) => [encode(name), encode(value)]));
    return { request: { ...request, query, timestamp }, pairs, ...keys };
  });

function diagnose({ request, secretKey, passphrase, apiKey }: Case, signature: string): SignatureDiagnosis {
  return diagnoseSignature({ request, secretKey, passphrase, apiKey, signature, baseUrl });
}

function namesOf(diagnosis: SignatureDiagnosis): string[] {
  return diagnosis.genuine ? ['genuine'] : diagnosis.mistakes.map(({ id }) => id);
}

/** By that mistake alone, or by others that make the very same text. */
function expectExplained(one: Case, signed: Signed, id: SignatureMistakeId): void {
  const diagnosis = diagnose(one, signed.signature);
  expect(diagnosis.genuine).toBe(signed.signature === rightly(one).signature);
  if (diagnosis.genuine) return;
  expect(diagnosis.expectedPrehash).toBe(rightly(one).prehash);
  expect(diagnosis.signedPrehash).toBe(signed.prehash);
  expect(diagnosis.mistakes.length).toBeGreaterThan(0);
  // Another text was signed: that may have come about in several ways. A wrong key or form cannot.
  const named = diagnosis.mistakes.map((mistake) => mistake.id);
  if (signed.prehash === diagnosis.expectedPrehash) expect(named).toEqual([id]);
}

const identity = { secretKey: 'c2VjcmV0LWtleQ', passphrase: 'phrase', apiKey: 'bg_key' };
const examples: Case[] = [
  {
    ...identity,
    request: {
      method: 'GET',
      path: '/api/v2/spot/account/assets',
      query: 'coin=%24AI&note=a%20b%2Fc%2Bd',
      body: '',
      timestamp: 1_700_000_000_789,
    },
    pairs: [
      ['coin', '$AI'],
      ['note', 'a b/c+d'],
    ],
  },
  {
    ...identity,
    request: { method: 'GET', path: '/api/v2/spot/account/info', query: '', body: '', timestamp: 1_700_000_000_123 },
    pairs: [],
  },
  {
    ...identity,
    secretKey: '00ff'.repeat(16),
    request: {
      method: 'POST',
      path: '/api/v2/spot/trade/place-order',
      query: '',
      body: '{"symbol":"BTCUSDT","size":"1"}',
      timestamp: 1_700_000_000_000,
    },
    pairs: [],
  },
  {
    ...identity,
    request: {
      method: 'POST',
      path: '/api/v2/spot/trade/place-order',
      query: '',
      body: '{"symbol": "龙虾USDT", "size": 1.50, "note": "a/b"}',
      timestamp: 1_700_000_000_000,
    },
    pairs: [],
  },
  {
    ...identity,
    request: { method: 'GET', path: '/a/b', query: 'limit=1&coin=a+b&x=1', body: '', timestamp: 1_700_000_000_000 },
    pairs: [
      ['limit', '1'],
      ['coin', 'a+b'],
      ['x', '1'],
    ],
  },
];

test('a right signature is genuine, whatever the request, and however its query was encoded', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { prehash, signature } = rightly(one);
      expect(diagnose(one, signature)).toEqual({ genuine: true, expectedPrehash: prehash });
    }),
  );
});

describe.each(mistakes)('%s %s', (id, _name, make) => {
  test('is named', () => {
    const named = examples.flatMap((one) => {
      const signed = make(one);
      if (signed === undefined || signed.signature === rightly(one).signature) return [];
      const diagnosis = diagnose(one, signed.signature);
      return [diagnosis.genuine ? 'genuine' : diagnosis.mistakes.map((mistake) => mistake.id).join()];
    });
    expect(named).toContain(id);
  });

  test('is explained, whatever the request', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const signed = make(one);
        if (signed !== undefined) expectExplained(one, signed, id);
      }),
      { numRuns: 12 },
    );
  });
});

test('every mistake that an HMAC can show is among these', () => {
  const others = ['timestamp-milliseconds', 'private-key-as-secret', 'rsa-padding'];
  expect(new Set([...mistakes.map(([id]) => id), ...others])).toEqual(new Set(Object.keys(MISTAKES)));
});

describe('two mistakes at once', () => {
  const [encoded, , hex] = examples as [Case, Case, Case];
  const sign = (prehash: string, key: string | Buffer = encoded.secretKey): Buffer =>
    createHmac('sha256', key).update(prehash).digest();
  const path = '/api/v2/spot/account/assets';

  test.each([
    ['query-order,query-encoded', `1700000000789GET${path}?note=a%20b%2Fc%2Bd&coin=%24AI`],
    ['query-order,query-form-encoded', `1700000000789GET${path}?note=a+b%2Fc%2Bd&coin=%24AI`],
    ['query-encoded,query-mark-missing', `1700000000789GET${path}coin=%24AI&note=a%20b%2Fc%2Bd`],
    ['query-encoded,timestamp-seconds', `1700000000GET${path}?coin=%24AI&note=a%20b%2Fc%2Bd`],
    ['query-missing,method-case', `1700000000789get${path}`],
    ['timestamp-format,prehash-separated', `2023-11-14T22:13:20.789Z\nGET\n${path}\ncoin=$AI&note=a b/c+d\n`],
  ])('%s', (ids, prehash) => {
    const diagnosis = diagnose(encoded, sign(prehash).toString('base64'));
    expect(diagnosis).toMatchObject({ genuine: false, signedPrehash: prehash });
    expect(namesOf(diagnosis).toSorted()).toEqual(ids.split(',').toSorted());
  });

  test('a wrong text with a wrong key', () => {
    const { path, body } = hex.request;
    const spaced = body.replaceAll(',', ', ').replaceAll(':', ': ');
    const signature = sign(`1700000000000POST${path}${spaced}`, Buffer.from(hex.secretKey, 'hex')).toString('base64');
    expect(namesOf(diagnose(hex, signature))).toEqual(['body-reserialised', 'secret-hex-decoded']);
  });

  test('and the form of the signature comes on top', () => {
    const signature = sign(`1700000000GET${path}?coin=%24AI&note=a%20b%2Fc%2Bd`).toString('hex');
    const expected = ['query-encoded', 'timestamp-seconds', 'signature-hex'];
    expect(namesOf(diagnose(encoded, signature)).toSorted()).toEqual(expected.toSorted());
  });
});

test('the login of a WebSocket counts in seconds, and milliseconds are named', () => {
  const request = { method: 'GET', path: '/user/verify', timestamp: 1_700_000_000 };
  const sign = (prehash: string): string => createHmac('sha256', 's').update(prehash).digest('base64');
  const right = diagnoseSignature({ request, secretKey: 's', signature: sign('1700000000GET/user/verify') });
  expect(right.genuine).toBe(true);
  const wrong = diagnoseSignature({ request, secretKey: 's', signature: sign('1700000000000GET/user/verify') });
  expect(namesOf(wrong)).toEqual(['timestamp-milliseconds']);
});

test('a signature from nowhere is not explained, and junk is no reason to throw', () => {
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  const junk = fc.oneof(text, fc.constantFrom('', '%', '====', 'a'.repeat(100_000), '\ud800', 'AAAA'.repeat(512)));
  fc.assert(
    fc.property(anyCase, fc.oneof(digest, junk), (one, signature) => {
      const expectedPrehash = rightly(one).prehash;
      expect(diagnose(one, signature)).toEqual({ genuine: false, expectedPrehash, mistakes: [] });
    }),
    { numRuns: 8 },
  );
  for (const signature of [undefined, null, 7, {}]) {
    expect(namesOf(diagnose(examples[0] as Case, signature as unknown as string))).toEqual([]);
  }
});

test('only bits that belong to no byte differ: not genuine, and not explained', () => {
  const { signature } = rightly(examples[0] as Case);
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const near = `${signature.slice(0, -2)}${last.charAt(last.indexOf(signature.charAt(42)) ^ 1)}=`;
  expect(Buffer.from(near, 'base64')).toEqual(Buffer.from(signature, 'base64'));
  const expectedPrehash = rightly(examples[0] as Case).prehash;
  expect(diagnose(examples[0] as Case, near)).toEqual({ genuine: false, expectedPrehash, mistakes: [] });
});

test('neither secret nor passphrase nor key is in any result', () => {
  const marked = { secretKey: 'marker-secret', passphrase: 'marker-phrase', apiKey: 'marker-key' };
  for (const example of examples) {
    const one = { ...example, ...marked };
    for (const [, , make] of mistakes) {
      const signed = make(one);
      if (signed) expect(everyForm(diagnose(one, signed.signature))).not.toMatch(/marker|6d61726b6572|bWFya2Vy/);
    }
  }
});

test('long and deep bodies are tried within bounds', () => {
  const request = { method: 'POST', path: '/a', body: `${'['.repeat(30_000)}${']'.repeat(30_000)}`, timestamp: 1.7e12 };
  const signature = Buffer.alloc(32).toString('base64');
  const deep = diagnoseSignature({ request, secretKey: 's', signature });
  expect(deep).toMatchObject({ genuine: false, mistakes: [] });
  const long = { ...request, body: 'x'.repeat(5e6) };
  const hexOfRight = createHmac('sha256', 's').update(`${1.7e12}POST/a${long.body}`).digest('hex');
  expect(namesOf(diagnoseSignature({ request: long, secretKey: 's', signature: hexOfRight }))).toEqual([
    'signature-hex',
  ]);
});

test('a body that names methods of objects is only data', () => {
  const body = '{"toString":1,"valueOf":{},"toJSON":2,"__proto__":{"a":1}}';
  const request = { method: 'POST', path: '/a', body, timestamp: 1.7e12 };
  const signature = createHmac('sha256', 's').update(`${1.7e12}POST/a[object Object]`).digest('base64');
  expect(namesOf(diagnoseSignature({ request, secretKey: 's', signature }))).toEqual(['body-not-serialised']);
});

test('what cannot have been received is refused, and so is what is no key and no URL', () => {
  const check = { request: { method: 'GET', path: '/a', timestamp: 1.7e12 }, secretKey: 's', signature: '' };
  const wrong = [
    { ...check, request: { ...check.request, timestamp: 1_700_000_000 } },
    { ...check, request: { ...check.request, path: 'https://api.bitget.com/a' } },
    { ...check, request: { ...check.request, query: '?a=1' } },
  ];
  for (const one of wrong)
    expect(() => diagnoseSignature(one)).toThrow(expect.objectContaining({ code: 'request/invalid' }));
  for (const one of [
    { ...check, secretKey: '' },
    { ...check, baseUrl: 'proxy' },
  ]) {
    expect(() => diagnoseSignature(one)).toThrow(expect.objectContaining({ code: 'config/invalid' }));
  }
});

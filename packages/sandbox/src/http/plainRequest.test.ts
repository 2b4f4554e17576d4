import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRequest } from './plainRequest.js';
import { readRequest } from './readRequest.js';

const URL_OF = 'https://api.bitget.com/api/v2/spot/trade/orderInfo';
const headers = fc.dictionary(fc.constantFrom('ACCESS-KEY', 'Content-Type', 'locale'), fc.string(), {
  noNullPrototype: true,
});
const url = fc.oneof(
  fc.constant(URL_OF),
  fc.webUrl({ withQueryParameters: true }),
  fc.string().map((query) => `${URL_OF}?${query}`),
  fc.webPath().map((path) => `https://x${path}`),
);

test('what is taken as it is, a Request would have read the same', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      url,
      fc.constantFrom('GET', 'POST'),
      headers,
      fc.option(fc.string()),
      async (input, method, given, text) => {
        const init: RequestInit = {
          method,
          headers: given,
          ...(method === 'POST' && text !== null ? { body: text } : {}),
        };
        const plain = plainRequest(input, init);
        if (!plain) return;
        taken += 1;
        const whole = new Request(input, init);
        const [seen, expected] = [await readRequest(plain, 'ip'), await readRequest(whole, 'ip')];
        expect({ ...seen, headers: null }).toEqual({ ...expected, headers: null });
        for (const name of Object.keys(given)) expect(seen.headers.get(name)).toBe(expected.headers.get(name));
      },
    ),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(20);
});

test.each<[string, unknown, RequestInit]>([
  ['a URL object', new URL(URL_OF), {}],
  ['a relative address', '/api/v2/public/time', {}],
  ['dots in the path', 'https://x/api/../v2', {}],
  ['a fragment', `${URL_OF}#a`, {}],
  ['blanks in the query', `${URL_OF}?a=b c`, {}],
  ['a body of a GET', URL_OF, { body: 'x' }],
  ['half a surrogate pair', URL_OF, { method: 'POST', body: '\ud800' }],
  ['bytes', URL_OF, { method: 'POST', body: new Uint8Array(1) }],
  ['a line break in a header', URL_OF, { headers: { 'ACCESS-KEY': 'a\r\nb: c' } }],
  ['blanks around a header', URL_OF, { headers: { 'ACCESS-KEY': ' a' } }],
  ['Headers', URL_OF, { headers: new Headers() }],
  ['another method', URL_OF, { method: 'put' }],
])('%s is left to Request', (_, input, init) => {
  expect(plainRequest(input, init)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeRequest } from './serializeRequest.js';
import { getTickers, placeOrder } from './testing/endpoints.js';

const none = (): void => {};

test('the query is sorted, raw for the signature and encoded for the URL', () => {
  const params = { symbol: '$AI龙虾', b: 'a b+c#&=', a: ['x', 'y'] };
  expect(serializeRequest(getTickers, 'id', params, none)).toEqual({
    query: 'a=x,y&b=a b+c#&=&symbol=$AI龙虾',
    search: '?a=x%2Cy&b=a%20b%2Bc%23%26%3D&symbol=%24AI%E9%BE%99%E8%99%BE',
    body: undefined,
  });
});

test('without parameters there is no question mark', () => {
  expect(serializeRequest(getTickers, 'id', { symbol: undefined }, none)).toEqual({
    query: '',
    search: '',
    body: undefined,
  });
});

test('a body is serialised once, in the caller’s order', () => {
  const { body } = serializeRequest(placeOrder, 'id', { symbol: 'BTCUSDT', size: '1', price: undefined }, none);
  expect(body).toBe('{"symbol":"BTCUSDT","size":"1"}');
});

test('what is sent decodes to what is signed, for any text', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(text, text), (params) => {
      const { query, search } = serializeRequest(getTickers, 'id', params, none);
      const decoded = search
        .slice(1)
        .split('&')
        .map((pair) => pair.split('=').map(decodeURIComponent).join('='))
        .join('&');
      expect(decoded).toBe(query);
      const names = Object.keys(params);
      expect(
        names
          .sort()
          .map((name) => `${name}=${params[name]}`)
          .join('&'),
      ).toBe(query);
    }),
  );
});

test('a lone surrogate anywhere is refused, because it has no UTF-8 form', () => {
  expect(() => serializeRequest(getTickers, 'id', { symbol: '\udc00' }, none)).toThrow(/half of a surrogate pair/);
  expect(() => serializeRequest(getTickers, 'id', { '\ud83d': 'x' }, none)).toThrow(/half of a surrogate pair/);
});

import { expect, test } from 'vitest';
import { checkParams } from './checkParams.js';
import { getAssets, placeBatch, placeOrder } from './testing/endpoints.js';

const order = { symbol: 'BTCUSDT', size: '0.1' };

function refused(endpoint: Parameters<typeof checkParams>[0], params: unknown): string {
  try {
    checkParams(endpoint, 'POST /path', params, () => {});
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was accepted');
}

test.each([
  [{ size: '0.1' }, 'POST /path: symbol is required.'],
  [{ symbol: '', size: '0.1' }, 'POST /path: symbol is required.'],
  [
    { ...order, size: 0.1 },
    "POST /path: size must be a decimal string such as '0.001' (floats lose money); got number.",
  ],
  [{ ...order, price: Number.NaN }, /price must be a decimal string .* got NaN/],
  [{ ...order, price: '1e-8' }, /price must be a decimal string/],
  [{ ...order, price: '' }, /price must be a decimal string .* got empty text/],
  [{ ...order, price: '0x10' }, /price must be a decimal string/],
  [{ ...order, symbol: { valueOf: 1 } }, /symbol must be a string; got object/],
  [{ ...order, clientOid: 1234567890123456789n }, /clientOid must be a string; got bigint/],
  [{ ...order, clientOid: 'a\ud800' }, /clientOid holds half of a surrogate pair/],
  [
    { ...order, requestTime: 1_700_000_000 },
    /requestTime must be milliseconds since the epoch \(not seconds\); got number/,
  ],
  [{ ...order, requestTime: 'now' }, /requestTime must be milliseconds since the epoch .* got string/],
  [[order], /parameters must be an object; got list/],
  ['BTCUSDT', /parameters must be an object; got string/],
  [{ ...order, extra: Number.POSITIVE_INFINITY }, /extra must be something that can be sent; got number/],
  [{ ...order, extra: () => {} }, /extra must be something that can be sent; got function/],
])('refused with a sentence: %#', (params, message) => {
  expect(refused(placeOrder, params)).toMatch(message);
});

test.each([
  [[], 'POST /path: the body must have an entry at least.'],
  [[order, order, order], 'POST /path: the body must have at most 2 entries; got 3.'],
  [[order, { ...order, size: 1 }], /the body\[1\]\.size must be a decimal string/],
  [[order, null], /the body\[1\] must be an object; got null/],
  [order, /the body must be a list; got object/],
])('a batch is refused with a sentence: %#', (params, message) => {
  expect(refused(placeBatch, params)).toMatch(message);
});

test('the caller’s object is left alone, undefined and null are dropped, whole numbers become text', () => {
  const params = Object.freeze({ coin: undefined, limit: 5, extra: null });
  expect(checkParams(getAssets, 'id', params, () => {})).toEqual({ limit: '5' });
});

test('a value is never repeated in the message', () => {
  expect(refused(placeOrder, { ...order, price: 'marker-secret' })).not.toContain('marker-secret');
});

test('an unknown parameter passes, and is reported', () => {
  const unknown: string[] = [];
  expect(checkParams(placeOrder, 'id', { ...order, brandNew: 'x' }, (name) => unknown.push(name))).toEqual({
    ...order,
    brandNew: 'x',
  });
  expect(unknown).toEqual(['brandNew']);
});

test('a parameter called like a member of Object.prototype is an ordinary unknown one', () => {
  const unknown: string[] = [];
  const odd = { ...order, toString: 'x', ['__proto__']: 'y' };
  const checked = checkParams(placeOrder, 'id', odd, (name) => unknown.push(name));
  expect(JSON.stringify(checked)).toBe('{"symbol":"BTCUSDT","size":"0.1","toString":"x","__proto__":"y"}');
  expect(unknown).toEqual(['toString', '__proto__']);
});

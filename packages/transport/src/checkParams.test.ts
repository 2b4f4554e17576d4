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
  [{ size: '0.1' }, 'POST /path: symbol is required. Nothing was sent.'],
  [{ symbol: '', size: '0.1' }, 'POST /path: symbol is required. Nothing was sent.'],
  [
    { ...order, size: 0.1 },
    "POST /path: size must be a plain decimal string such as '0.001', not a value of type number: floats lose money. Nothing was sent.",
  ],
  [{ ...order, price: Number.NaN }, /price must be a plain decimal string .* not NaN/],
  [{ ...order, price: '1e-8' }, /price must be a plain decimal string/],
  [{ ...order, price: '' }, /price must be a plain decimal string .* not an empty string/],
  [{ ...order, price: '0x10' }, /price must be a plain decimal string/],
  [{ ...order, symbol: { valueOf: 1 } }, /symbol must be a string, not a value of type object/],
  [{ ...order, clientOid: 1234567890123456789n }, /clientOid must be a string, not a value of type bigint/],
  [{ ...order, clientOid: 'a\ud800' }, /clientOid holds half of a surrogate pair/],
  [{ ...order, requestTime: 1_700_000_000 }, /requestTime must be in milliseconds; this looks like seconds/],
  [{ ...order, requestTime: 'now' }, /requestTime must be milliseconds since the epoch/],
  [[order], /parameters must be an object, not a list/],
  ['BTCUSDT', /parameters must be an object, not a value of type string/],
  [{ ...order, extra: Number.POSITIVE_INFINITY }, /extra cannot be sent: it is a value of type number/],
  [{ ...order, extra: () => {} }, /extra cannot be sent: it is a value of type function/],
])('refused with a sentence: %#', (params, message) => {
  expect(refused(placeOrder, params)).toMatch(message);
});

test.each([
  [[], 'POST /path: parameters must not be empty. Nothing was sent.'],
  [[order, order, order], 'POST /path: parameters takes 2 entries at most, not 3. Nothing was sent.'],
  [[order, { ...order, size: 1 }], /parameters\[1\]\.size must be a plain decimal string/],
  [[order, null], /parameters\[1\] must be an object, not null/],
  [order, /parameters must be a list, not a value of type object/],
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
  checkParams(placeOrder, 'id', { ...order, toString: 'x', ['__proto__']: 'y' }, (name) => unknown.push(name));
  expect(unknown).toEqual(['toString', '__proto__']);
});

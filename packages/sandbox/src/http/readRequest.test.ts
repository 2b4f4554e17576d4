import { expect, test } from 'vitest';
import { readRequest } from './readRequest.js';

const read = async (query: string) => readRequest(new Request(`https://x/api/v2/a${query}`), '1.1.1.1');

test.each([
  ['', ''],
  ['?', ''],
  ['?b=2&a=1', 'b=2&a=1'],
  ['?a=%E9%BE%99&b=%23%24', 'a=龙&b=#$'],
  ['?a=1+2%2B3%20', 'a=1+2+3 '],
  ['?coin', 'coin'],
  ['?a=1&&b=', 'a=1&&b='],
  ['?a=%zz&b=%E9', 'a=%zz&b=%E9'],
  ['?a=x=y', 'a=x=y'],
])('the query %s was signed as %s', async (sent, signed) => {
  expect((await read(sent)).query).toBe(signed);
});

test('pairs are split before they are decoded', async () => {
  expect((await read('?a=1%262&b=%3D&c')).pairs).toEqual([
    ['a', '1&2'],
    ['b', '='],
    ['c', ''],
  ]);
});

test('the body is taken byte for byte', async () => {
  const body = '\uFEFF{"a": "é"} ';
  const request = new Request('https://x/a', { method: 'POST', body: new TextEncoder().encode(body) });
  expect((await readRequest(request, '')).body).toBe(body);
});

import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createHmacSigner } from './createHmacSigner.js';
import { hmac, request } from './testing/credentials.js';

function expected(body: string): string {
  return createHmac('sha256', hmac.secretKey).update(`${request.timestamp}POST/a${body}`).digest('base64');
}

test.each(['a', 'é', '龙'])('a body of %j is signed whole, whatever its length', (letter) => {
  const signer = createHmacSigner(hmac);
  for (const length of [1, 1_300, 1_344, 1_345, 1_346, 1_347, 1_348, 1_400, 2_048, 4_074, 4_096, 10_000]) {
    const body = letter.repeat(length);
    expect(signer.sign({ ...request, method: 'POST', body })['ACCESS-SIGN'], `${length}`).toBe(expected(body));
  }
});

test('nothing is left of a longer request in the signature of the next', () => {
  const signer = createHmacSigner(hmac);
  signer.sign({ ...request, method: 'POST', body: 'x'.repeat(1_000) });
  expect(signer.sign({ ...request, method: 'POST', body: '{}' })['ACCESS-SIGN']).toBe(expected('{}'));
});

import { describe, expect, test } from 'vitest';
import { createSigner } from './createSigner.js';
import { signWebSocketLogin } from './signWebSocketLogin.js';
import { hmac, identity, request } from './testing/credentials.js';
import { failure } from './testing/failure.js';

describe('delegated signing', () => {
  test('gives the prehash away, and takes the answer', async () => {
    const seen: string[] = [];
    const sign = async (prehash: string): Promise<string> => {
      seen.push(prehash);
      return 'c2lnbmF0dXJl';
    };
    const headers = await createSigner({ ...identity, sign }).sign({ ...request, query: 'a=1' });
    expect(headers).toEqual({
      'ACCESS-KEY': 'marker-key-1234',
      'ACCESS-SIGN': 'c2lnbmF0dXJl',
      'ACCESS-TIMESTAMP': '1700000000000',
      'ACCESS-PASSPHRASE': 'marker-phrase',
    });
    expect(seen).toEqual(['1700000000000GET/a?a=1']);
    const login = await signWebSocketLogin(createSigner({ ...identity, sign }), { timestamp: 1_700_000_000_999 });
    expect(login).toEqual({ ...identity, timestamp: '1700000000', sign: 'c2lnbmF0dXJl' });
    expect(seen[1]).toBe('1700000000GET/user/verify');
  });

  test.each([
    [undefined, 'gave undefined'],
    [new Uint8Array(32), 'gave object'],
    ['', 'gave something else'],
    ['not base64!', 'gave something else'],
    ['YWJj\n', 'gave something else'],
    ['YWI', 'gave something else'],
    ['Y===', 'gave something else'],
    ['a_b-', 'gave something else'],
    ['56c29db404320b268c3d86b72cca390bda8cf578e4ef47f15d952fbd67ebc967', 'gave hex'],
  ])('%j is no signature', async (answer, what) => {
    const error = await failure(() => createSigner({ ...identity, sign: () => answer as string }).sign(request));
    expect(error).toMatchObject({
      code: 'signer/failed',
      message: `The sign function must give base64 text in the standard alphabet, padded and without a line break; it ${what}.`,
    });
  });

  test.each([
    [
      'throws',
      (reason: unknown) => {
        throw reason;
      },
    ],
    [
      'rejects',
      async (reason: unknown) => {
        throw reason;
      },
    ],
  ])('when it %s, the cause says why, without the credentials', async (_, raise) => {
    const reason = Object.assign(new TypeError('refused marker-key-1234 with marker-phrase'), { code: 'ACCESS', hmac });
    const error = await failure(() => createSigner({ ...identity, sign: () => raise(reason) as never }).sign(request));
    expect(error).toMatchObject({ code: 'signer/failed', message: 'The sign function failed; the cause says why.' });
    const { cause } = error as Error;
    expect(cause).toMatchObject({ name: 'TypeError', code: 'ACCESS', message: 'refused [redacted] with [redacted]' });
    expect(cause).not.toBe(reason);
    expect(cause).not.toHaveProperty('hmac');
  });

  test('signs and sends one timestamp, whatever the caller does meanwhile', async () => {
    const mutable = { ...request };
    let seen = '';
    const sign = async (prehash: string): Promise<string> => {
      seen = prehash;
      mutable.timestamp += 5;
      return 'c2ln';
    };
    const headers = await createSigner({ ...identity, sign }).sign(mutable);
    expect(headers['ACCESS-TIMESTAMP']).toBe('1700000000000');
    expect(seen).toBe('1700000000000GET/a');
  });
});

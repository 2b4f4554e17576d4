import { describe, expect, test } from 'vitest';
import { createSigner } from './createSigner.js';
import { hmac, identity, request } from './testing/credentials.js';
import { failure } from './testing/failure.js';

const milliseconds = 'timestamp must be whole milliseconds since the epoch, such as Date.now() gives, not seconds.';
const pathAlone = 'path must be the path alone: from its first slash, without host and query.';

describe('a request that cannot be signed is refused', () => {
  test.each([
    [{ method: '' }, 'method must be a word such as GET or POST.'],
    [{ method: undefined }, 'method must be a word such as GET or POST.'],
    [{ method: 'GET /x' }, 'method must be a word such as GET or POST.'],
    [{ path: undefined }, 'path must be text such as /api/v2/spot/account/info; got undefined.'],
    [{ path: 'api/v2' }, pathAlone],
    [{ path: 'https://api.bitget.com/a' }, pathAlone],
    [{ path: '/a?b=1' }, pathAlone],
    [{ path: '/a#b' }, pathAlone],
    [{ query: '?a=1' }, 'query must not start with the question mark: it is added here.'],
    [{ query: { a: 1 } }, "query must be text such as 'a=1&b=2'; got object."],
    [{ body: { a: 1 } }, 'body must be the exact text that is sent, such as JSON.stringify gives; got object.'],
    [{ timestamp: '1700000000000' }, milliseconds],
    [{ timestamp: 1_700_000_000 }, milliseconds],
    [{ timestamp: 1_700_000_000_000.5 }, milliseconds],
    [{ timestamp: 1_700_000_000_000_000 }, milliseconds],
    [{ timestamp: Number.NaN }, milliseconds],
    [{ path: '/user/verify', timestamp: -5 }, milliseconds],
  ])('%o', async (wrong, message) => {
    const error = await failure(() => createSigner(hmac).sign({ ...request, ...(wrong as object) }));
    expect(error).toMatchObject({
      code: 'request/invalid',
      message,
      context: { parameter: message.slice(0, message.indexOf(' ')) },
    });
  });

  test('by a rejection where the signer answers with a promise', async () => {
    const signer = createSigner({ ...identity, sign: () => 'c2ln' });
    await expect(signer.sign({ ...request, path: 'a' })).rejects.toMatchObject({ code: 'request/invalid' });
  });
});

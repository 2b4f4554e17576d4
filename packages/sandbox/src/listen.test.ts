import { expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { listen as listenElsewhere } from './listen.js';

test('it listens on a free port, answers over a socket, and stops', async () => {
  const { fetch: before } = globalThis;
  const { Response: ResponseBefore } = globalThis;
  const sandbox = createSandbox();
  const { url, port, close } = await sandbox.listen({ port: 0 });
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const response = await fetch(`${url}/api/v2/public/time`);
  expect(await response.json()).toMatchObject({
    code: '00000',
    data: { serverTime: expect.stringMatching(/^\d{13}$/) },
  });
  await expect(sandbox.listen({ port })).rejects.toThrow(/EADDRINUSE/);
  await close();
  await expect(fetch(`${url}/api/v2/public/time`)).rejects.toThrow();
  expect(globalThis.fetch).toBe(before);
  expect(globalThis.Response).toBe(ResponseBefore);
});

test('its fetch may be used detached', async () => {
  const { fetch: detached } = createSandbox();
  const response = await detached(new Request('https://api.bitget.com/api/v2/spot/public/symbols?symbol=BTCUSDT'));
  expect(await response.json()).toMatchObject({ data: [{ symbol: 'BTCUSDT', status: 'online' }] });
});

test('where there are no sockets it says so', async () => {
  const answer = () => Promise.reject(new Error('never asked'));
  await expect(listenElsewhere(answer)).rejects.toThrow(
    'A sandbox listens on Node, Deno and Bun only. Hand its fetch to a client instead.',
  );
});

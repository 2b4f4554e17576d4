import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBitget } from '../createBitget.js';
import { createSender as createGlobalSender } from './createSender.js';
import { createSender as createNodeSender } from './createSender.node.js';
import type { Sender } from './Sender.js';

const loaded = { count: 0, fails: false };

const heard: { headers: IncomingHttpHeaders; socket: Socket }[] = [];
const server = createServer(({ headers, socket }, response) => {
  heard.push({ headers, socket });
  response.end('{"code":"00000","msg":"success","requestTime":1,"data":[]}');
});
let baseUrl = '';

beforeEach(async () => {
  Object.assign(loaded, { count: 0, fails: false });
  vi.resetModules();
  vi.doMock('@bitget-kit/transport/undici', async (original) => {
    loaded.count += 1;
    if (loaded.fails) throw new Error('left out of a bundle');
    return { ...(await original<object>()) };
  });
  heard.length = 0;
  if (!server.listening) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
});

/** As on Node, where there is one. */
const createSender = createNodeSender as () => Sender;

/** What Node's own `fetch` adds to every request, and undici does not. */
const byGlobalFetch = (): boolean[] => heard.map(({ headers }) => 'sec-fetch-mode' in headers);

test('undici sends, loaded at the first request and once', async () => {
  const { fetch, close } = createSender();
  expect(loaded.count).toBe(0);
  const get = () => fetch(baseUrl, { method: 'GET', headers: {} });
  await Promise.all([get(), get()]);
  await get();
  expect(loaded.count).toBe(1);
  expect(byGlobalFetch()).toEqual([false, false, false]);
  await close();
});

test('where undici cannot be loaded the global fetch sends', async () => {
  loaded.fails = true;
  const { fetch, close } = createSender();
  const { status } = await fetch(baseUrl, { method: 'GET', headers: {} });
  expect([status, ...byGlobalFetch()]).toEqual([200, true]);
  const onAbort = (listener: (reason: unknown) => void): void => listener(new Error('changed my mind'));
  await expect(fetch(baseUrl, { method: 'GET', headers: {}, onAbort })).rejects.toThrow('changed my mind');
  await close();
});

test('a client that never sent anything closes without loading anything', async () => {
  await createBitget().close();
  expect(loaded.count).toBe(0);
});

test('a client sends by undici, and its end is that of its connections', async () => {
  const bitget = createBitget({ baseUrl });
  await bitget.spot.getTickers();
  expect(byGlobalFetch()).toEqual([false]);
  const { socket } = heard[0] as (typeof heard)[0];
  const closed = socket.closed ? undefined : once(socket, 'close');
  await bitget.close();
  await closed;
  await expect(bitget.spot.getTickers()).rejects.toThrow('the transport is closed');
});

test('a fetch of the caller is used instead, and nothing is loaded for it', async () => {
  const bitget = createBitget({ baseUrl, fetch: (url, init) => fetch(url, init) });
  await bitget.spot.getTickers();
  await bitget.close();
  expect([loaded.count, ...byGlobalFetch()]).toEqual([0, true]);
});

test('elsewhere the transport is left to the global fetch', () => {
  expect(createGlobalSender()).toBeUndefined();
});

test('on Deno too, whose require takes what is meant for Node', () => {
  vi.stubGlobal('Deno', {});
  expect(createSender()).toBeUndefined();
});

import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { afterEach, expect, test } from 'vitest';
import { call } from '../call.js';
import { createTransport } from '../createTransport.js';
import { getAssets, getTickers, placeOrder, signer } from '../testing/endpoints.js';
import { createUndiciFetch } from './index.node.js';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const envelope = (data: unknown): string =>
  JSON.stringify({ code: '00000', msg: 'success', requestTime: 1_700_000_000_000, data });

/** A server on loopback and the connections that it got. */
async function serve(answer: RequestListener): Promise<{ baseUrl: string; sockets: Socket[]; server: Server }> {
  const server = createServer(answer);
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets, server };
}

function setUp(baseUrl: string, options?: Parameters<typeof createUndiciFetch>[0]) {
  const fetch = createUndiciFetch(options);
  ends.push(fetch.close);
  return { fetch, transport: createTransport({ baseUrl, fetch, signer, retries: 0 }) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}

test('a request arrives as it was signed, and its answer as it was sent, beyond ASCII too', async () => {
  const seen: unknown[] = [];
  const { baseUrl } = await serve(async (request, response) => {
    const { method, url, headers } = request;
    seen.push({ method, url, body: await textOf(request), key: headers['access-key'], type: headers['content-type'] });
    response.end(envelope({ orderId: '£€😀' }));
  });
  const { transport } = setUp(`${baseUrl}/prefix`);
  const clientOid = 'grün😀';
  const placed = await call(transport, placeOrder, { symbol: 'BTCUSDT', size: '0.1', clientOid });
  await call(transport, getAssets, { coin: '币' });
  expect(placed).toEqual({ orderId: '£€😀' });
  expect(seen).toEqual([
    {
      method: 'POST',
      url: `/prefix${placeOrder.path}`,
      body: JSON.stringify({ symbol: 'BTCUSDT', size: '0.1', clientOid }),
      key: 'key-marker-1234',
      type: 'application/json',
    },
    {
      method: 'GET',
      url: `/prefix${getAssets.path}?coin=%E5%B8%81`,
      body: '',
      key: 'key-marker-1234',
      type: undefined,
    },
  ]);
});

test('an answer in two pieces that part a character is read whole', async () => {
  const answer = Buffer.from(envelope('grün😀'));
  const middle = answer.indexOf(Buffer.from('😀')) + 2;
  let sendRest = (): void => {};
  const { baseUrl } = await serve((_, response) => {
    response.write(answer.subarray(0, middle));
    sendRest = () => response.end(answer.subarray(middle));
  });
  let pieces = 0;
  const agent = new Agent();
  ends.push(() => agent.close());
  const dispatcher = agent.compose((dispatch) => (options, handler) => {
    const { onResponseData } = handler;
    handler.onResponseData = (controller, chunk) => {
      pieces += 1;
      onResponseData?.call(handler, controller, chunk);
      if (pieces === 1) sendRest();
    };
    return dispatch(options, handler);
  });
  const { transport } = setUp(baseUrl, { dispatcher });
  expect(await call(transport, getTickers, {})).toBe('grün😀');
  expect(pieces).toBe(2);
});

test('connections are kept, and each has one request at a time', async () => {
  const busy = new Set<Socket>();
  const doubled: unknown[] = [];
  const { baseUrl, sockets } = await serve(({ socket, url }, response) => {
    if (busy.has(socket)) doubled.push(url);
    busy.add(socket);
    setImmediate(() => {
      busy.delete(socket);
      response.end(envelope([]));
    });
  });
  const { transport } = setUp(baseUrl, { connections: 2 });
  for (let turn = 0; turn < 20; turn += 1) await call(transport, getTickers, {});
  await Promise.all(Array.from({ length: 8 }, () => call(transport, getTickers, {})));
  expect(sockets).toHaveLength(2);
  expect(doubled).toEqual([]);
});

test('an abort while the answer is on its way closes the connection', async () => {
  const { baseUrl, sockets } = await serve((_, response) => response.write('{"code":'));
  const { transport } = setUp(baseUrl);
  const gaveUp = new AbortController();
  const calling = call(transport, getTickers, {}, { signal: gaveUp.signal });
  while (sockets.length === 0) await new Promise(setImmediate);
  const closed = once(sockets[0] as Socket, 'close');
  gaveUp.abort(new Error('changed my mind'));
  await expect(calling).rejects.toThrow('changed my mind');
  await closed;
});

test('a request that was aborted before its turn is never sent', async () => {
  const asked: string[] = [];
  const { baseUrl } = await serve(({ url }) => asked.push(url ?? ''));
  const { transport } = setUp(baseUrl, { connections: 1 });
  const first = call(transport, getTickers, { symbol: 'FIRST' });
  const gaveUp = new AbortController();
  const second = call(transport, getTickers, { symbol: 'SECOND' }, { signal: gaveUp.signal });
  while (asked.length === 0) await new Promise(setImmediate);
  gaveUp.abort(new Error('changed my mind'));
  await expect(second).rejects.toThrow('changed my mind');
  await transport.close();
  await expect(first).rejects.toThrow();
  expect(asked).toEqual([`${getTickers.path}?symbol=FIRST`]);
});

test.each([
  ['in one piece, with its length', { 'content-length': String(17 * 2 ** 20) }],
  ['in pieces', { 'transfer-encoding': 'chunked' }],
])('an answer beyond every bound %s is not read to its end', async (_, headers) => {
  let written = 0;
  const { baseUrl } = await serve((_, response) => {
    response.writeHead(200, headers);
    const piece = Buffer.alloc(2 ** 20, 32);
    const more = (): void => {
      for (let count = 0; count < 17; count += 1) {
        written += piece.length;
        if (!response.write(piece)) return void response.once('drain', more);
      }
    };
    more();
  });
  const { transport } = setUp(baseUrl);
  await expect(call(transport, getTickers, {})).rejects.toThrow('more than 16777216 bytes');
  expect(written).toBeGreaterThan(0);
});

test('an answer that announces more than is read is not waited for', async () => {
  const { baseUrl, sockets } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': String(17 * 2 ** 20) }).write('{');
  });
  const { transport } = setUp(baseUrl);
  await expect(call(transport, getTickers, {})).rejects.toThrow('more than 16777216 bytes');
  const [socket] = sockets as [Socket];
  if (!socket.closed) await once(socket, 'close');
});

test('a redirect is not followed', async () => {
  const asked: string[] = [];
  const { baseUrl } = await serve(({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  const { transport } = setUp(baseUrl);
  await expect(call(transport, getAssets, {})).rejects.toThrow('HTTP 302 with a redirect, which is not followed');
  expect(asked).toEqual([getAssets.path]);
});

test('a header that comes twice is read as one', async () => {
  const { baseUrl } = await serve((_, response) => response.setHeader('x-twice', ['a', 'b']).end('{}'));
  const { fetch } = setUp(baseUrl);
  const response = await fetch(baseUrl, { method: 'GET', headers: {} });
  const { status, headers } = response;
  expect([status, headers.get('x-twice'), headers.get('x-none'), await response.text()]).toEqual([
    200,
    'a, b',
    null,
    '{}',
  ]);
});

test('a connection that breaks is told as that, once', async () => {
  const { baseUrl } = await serve(({ socket }) => socket.destroy());
  const { transport } = setUp(baseUrl);
  const failing = call(transport, placeOrder, { symbol: 'BTCUSDT', size: '0.1' });
  await expect(failing).rejects.toMatchObject({
    code: 'transport/network',
    context: { outcome: 'unknown', attempts: 1 },
  });
});

test('its pool ends with it, after what is under way', async () => {
  const { baseUrl, sockets } = await serve((_, response) => setImmediate(() => response.end(envelope([]))));
  const { transport, fetch } = setUp(baseUrl);
  const calling = call(transport, getTickers, {});
  await new Promise(setImmediate);
  await fetch[Symbol.asyncDispose]();
  expect(await calling).toEqual([]);
  const [socket] = sockets as [Socket];
  if (!socket.closed) await once(socket, 'close');
  await expect(call(transport, getTickers, {})).rejects.toMatchObject({ code: 'transport/network' });
});

test('through a dispatcher of the caller, which stays open', async () => {
  const { baseUrl } = await serve((_, response) => response.end(envelope([])));
  const agent = new Agent();
  ends.push(() => agent.close());
  let dispatched = 0;
  const counting: Dispatcher = agent.compose((dispatch) => (options, handler) => {
    dispatched += 1;
    return dispatch(options, handler);
  });
  const { transport, fetch } = setUp(baseUrl, { dispatcher: counting });
  await call(transport, getTickers, {});
  await fetch.close();
  await call(transport, getTickers, {});
  expect(dispatched).toBe(2);
});

test('through a proxy, which sees where to but not what', async () => {
  const { baseUrl } = await serve((_, response) => response.end(envelope([])));
  const asked: unknown[] = [];
  const proxy = await serve((_, response) => response.writeHead(405).end());
  proxy.server.on('connect', ({ url, headers }: IncomingMessage, socket: Socket) => {
    asked.push([url, headers['proxy-authorization'], headers['access-key']]);
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
  });
  const dispatcher = new ProxyAgent({ uri: proxy.baseUrl, token: 'Basic dXNlcjpwYXNz', proxyTunnel: true });
  ends.push(() => dispatcher.destroy());
  const { transport } = setUp(baseUrl, { dispatcher });
  expect(await call(transport, getAssets, {})).toEqual([]);
  expect(asked).toEqual([[new URL(baseUrl).host, 'Basic dXNlcjpwYXNz', undefined]]);
});

test('a proxy that refuses is told as that, and the request was not sent on', async () => {
  const asked: string[] = [];
  const { baseUrl } = await serve(({ url }) => asked.push(url ?? ''));
  const proxy = await serve((_, response) => response.end());
  proxy.server.on('connect', (_: IncomingMessage, socket: Socket) => {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  const dispatcher = new ProxyAgent({ uri: proxy.baseUrl, proxyTunnel: true });
  ends.push(() => dispatcher.destroy());
  const { transport } = setUp(baseUrl, { dispatcher });
  await expect(call(transport, getAssets, {})).rejects.toMatchObject({ code: 'transport/network' });
  expect(asked).toEqual([]);
});

test.each([
  ['connections', { connections: 0 }, 'connections must be a whole number from 1 up'],
  ['connections', { connections: 1.5 }, 'connections must be a whole number from 1 up'],
  ['keepAliveMs', { keepAliveMs: 0 }, 'keepAliveMs must be a number above 0'],
  ['keepAliveMs', { keepAliveMs: Number.NaN }, 'keepAliveMs must be a number above 0'],
])('an option that cannot be used is named: %s', (option, options, message) => {
  expect(() => createUndiciFetch(options)).toThrow(
    expect.objectContaining({ message, code: 'config/invalid', context: { option } }),
  );
});

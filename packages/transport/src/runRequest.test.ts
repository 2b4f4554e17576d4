import { BitgetError, isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import type { CallOptions } from './CallOptions.js';
import { call } from './call.js';
import { callWithMeta } from './callWithMeta.js';
import { createTransport } from './createTransport.js';
import type { RequestLimiter } from './RequestLimiter.js';
import type { TransportConfig } from './TransportConfig.js';
import type { TransportEvent } from './TransportEvent.js';
import { getAssets, getTickers, placeOrder, signer } from './testing/endpoints.js';
import { type FakeAnswer, fakeExchange, ok, refusal } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const success = { code: '00000', msg: 'success', requestTime: 1, data: { orderId: '1' } };
const order = { symbol: 'BTCUSDT', size: '0.1', clientOid: 'a1' };

function setUp(answers: readonly FakeAnswer[], config: TransportConfig = {}) {
  const clock = virtualClock();
  const exchange = fakeExchange(...answers);
  const events: TransportEvent[] = [];
  const transport = createTransport({
    fetch: exchange.fetch,
    clock,
    signer,
    random: () => 0.5,
    onEvent: (event) => events.push(event),
    ...config,
  });
  return { clock, transport, events, seen: exchange.seen };
}

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isBitgetError(error)) throw new Error(`not a BitgetError: ${String(error)}`);
  return error;
}

describe('what goes out', () => {
  test('a public read carries no credentials, and the encoded query', async () => {
    const { transport, seen } = setUp([ok([{ lastPr: '1' }])]);
    expect(await call(transport, getTickers, { symbol: '$AI' })).toEqual([{ lastPr: '1' }]);
    expect(seen).toEqual([
      {
        url: 'https://api.bitget.com/api/v2/spot/market/tickers?symbol=%24AI',
        method: 'GET',
        headers: { locale: 'en-US' },
        body: undefined,
        redirect: 'manual',
      },
    ]);
  });

  test('a write is signed over exactly what is sent: raw query, body text, path without the proxy prefix', async () => {
    const signed: unknown[] = [];
    const { transport, seen } = setUp([ok({ orderId: '1' })], {
      baseUrl: 'http://localhost:8080/proxy/',
      demo: true,
      channelCode: 'broker',
      locale: 'zh-CN',
      signer: {
        sign: (request) => {
          signed.push(request);
          return signer.sign(request);
        },
      },
    });
    await call(transport, placeOrder, order);
    expect(seen[0]).toMatchObject({
      url: 'http://localhost:8080/proxy/api/v2/spot/trade/place-order',
      body: '{"symbol":"BTCUSDT","size":"0.1","clientOid":"a1"}',
      headers: {
        'Content-Type': 'application/json',
        'ACCESS-TIMESTAMP': '1700000000000',
        'X-CHANNEL-API-CODE': 'broker',
        paptrading: '1',
        locale: 'zh-CN',
      },
    });
    expect(signed).toEqual([
      {
        method: 'POST',
        path: '/api/v2/spot/trade/place-order',
        query: '',
        body: seen[0]?.body,
        timestamp: 1_700_000_000_000,
      },
    ]);
  });

  test('nothing is armed or read before the first call, and nothing is left after it', async () => {
    const { transport, clock } = setUp([ok([])]);
    expect(clock.pending).toBe(0);
    await call(transport, getTickers, {});
    expect(clock.pending).toBe(0);
  });

  test('meta tells the exchange’s time, the status, what is left and how many tries', async () => {
    const { transport, clock } = setUp([new TypeError('fetch failed'), ok([], { 'x-mbx-used-remain-limit': '19' })]);
    const { meta } = await clock.run(callWithMeta(transport, getTickers, {}));
    expect(meta).toEqual({ requestTime: 1_700_000_000_000, status: 200, remaining: 19, attempts: 2, durationMs: 125 });
  });
});

describe('what is refused before anything is sent', () => {
  test.each([
    ['a missing parameter', {}, placeOrder, {}, 'request/invalid', /symbol is required/],
    [
      'a permission not given',
      { permissions: ['read'] },
      placeOrder,
      order,
      'request/permission-missing',
      /needs the permission 'trade'/,
    ],
    [
      'a try of no time',
      {},
      placeOrder,
      order,
      'request/invalid',
      /timeoutMs must be above 0 and at most 2147483647/,
      { timeoutMs: 0 },
    ],
    [
      'a try of longer than a timer holds',
      {},
      placeOrder,
      order,
      'request/invalid',
      /timeoutMs must be/,
      { timeoutMs: 2 ** 31 },
    ],
    [
      'a signature that holds for no time',
      {},
      placeOrder,
      order,
      'request/invalid',
      /validForMs must be above 0 and at most 30000/,
      { validForMs: 0 },
    ],
    [
      'no time to send it in',
      {},
      placeOrder,
      order,
      'limit/deadline',
      /could not be sent within 0 ms of the call/,
      { sendWithinMs: 0 },
    ],
    [
      'a time to send it in that is no number',
      {},
      placeOrder,
      order,
      'limit/deadline',
      /could not be sent within NaN ms/,
      { sendWithinMs: Number.NaN },
    ],
    [
      'no signer',
      { signer: undefined },
      placeOrder,
      order,
      'config/invalid',
      /private: create the client with credentials/,
    ],
  ] as const)('%s', async (_, config, endpoint, params, code, message, options: CallOptions = {}) => {
    const { transport, seen, events } = setUp([ok({})], config);
    const error = await failure(call(transport, endpoint, params as typeof order, options));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.context.outcome).toBe('not-sent');
    expect(seen).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: 'failed', code, outcome: 'not-sent', attempts: 0 });
  });

  test('a closed transport', async () => {
    const { transport, seen } = setUp([ok({})]);
    await transport.close();
    const error = await failure(call(transport, getTickers, {}));
    expect(error.message).toBe('GET /api/v2/spot/market/tickers: the transport is closed.');
    expect(seen).toEqual([]);
  });

  test('a signer that throws: nothing is sent, and its error shows no credential', async () => {
    const { transport, seen } = setUp([ok({})], {
      signer: {
        sign: () => {
          throw new Error('KMS is down');
        },
      },
    });
    const error = await failure(call(transport, placeOrder, order));
    expect(error).toMatchObject({
      code: 'signer/failed',
      context: { outcome: 'not-sent' },
      cause: { message: 'KMS is down' },
    });
    expect(seen).toEqual([]);
  });
});

describe('reads are tried again', () => {
  test.each([
    ['the connection', new TypeError('fetch failed')],
    ['HTTP 502 with HTML', { status: 502, body: '<html>Bad gateway</html>' }],
    ['HTTP 500 with an envelope', refusal('50000', 'internal', 500)],
    ['a 429', refusal('429', 'Too Many Requests', 429)],
  ] as [string, FakeAnswer][])('after %s', async (_, answer) => {
    const { transport, seen, clock } = setUp([answer, answer, ok([{ coin: 'USDT' }])]);
    expect(await clock.run(call(transport, getAssets, {}))).toEqual([{ coin: 'USDT' }]);
    expect(seen).toHaveLength(3);
    const [first, , third] = seen.map((request) => Number(request.headers['ACCESS-TIMESTAMP']));
    expect(third).toBeGreaterThan(first ?? 0);
  });

  test('no more often than allowed, and the error says how often', async () => {
    const { transport, seen, clock } = setUp([new TypeError('fetch failed')]);
    const error = await failure(clock.run(call(transport, getAssets, {}, { retries: 1 })));
    expect(error).toMatchObject({ code: 'transport/network', context: { attempts: 2 } });
    expect(error.context).not.toHaveProperty('outcome');
    expect(seen).toHaveLength(2);
  });

  test('never before the advised wait, and not at all when that is too long', async () => {
    const { transport, clock } = setUp([refusal('429', 'slow down', 429, { 'retry-after': '7' }), ok([])]);
    const before = clock.monotonic();
    await clock.run(call(transport, getAssets, {}));
    expect(clock.monotonic() - before).toBe(7_000);
    const long = setUp([refusal('429', 'slow down', 429, { 'retry-after': '300' }), ok([])]);
    expect((await failure(long.clock.run(call(long.transport, getAssets, {})))).code).toBe('api/rejected');
  });

  test('not after a refusal', async () => {
    const { transport, seen } = setUp([refusal('40009', 'sign signature error')]);
    const error = await failure(call(transport, getAssets, {}));
    expect(error.message).toBe('GET /api/v2/spot/account/assets: refused with 40009 sign signature error.');
    expect(error).toMatchObject({ context: { apiCode: '40009', status: 400, category: 'signature', retry: 'never' } });
    expect(seen).toHaveLength(1);
  });

  test('once after 40008, with the exchange’s time', async () => {
    const serverTime = ok({ serverTime: '1700000060000' });
    const { transport, seen, events } = setUp([refusal('40008', 'Request timestamp expired'), serverTime, ok([])]);
    await call(transport, getAssets, {});
    expect(seen.map((request) => request.url.slice(22))).toEqual([
      '/api/v2/spot/account/assets',
      '/api/v2/public/time',
      '/api/v2/spot/account/assets',
    ]);
    expect(seen[2]?.headers['ACCESS-TIMESTAMP']).toBe('1700000060000');
    expect(events).toContainEqual({ type: 'clock-synced', offsetMs: 60_000, roundTripMs: 0 });
    const stubborn = setUp([refusal('40008', 'expired'), serverTime, refusal('40008', 'expired')]);
    expect((await failure(call(stubborn.transport, getAssets, {}))).context).toMatchObject({ attempts: 2 });
  });
});

test('a read that is POST is a read: tried again, and without an outcome', async () => {
  const maxOpen = { ...placeOrder, permission: 'read' as const };
  const { transport, seen, clock } = setUp([new TypeError('fetch failed'), ok({ orderId: '1' })]);
  expect(await clock.run(call(transport, maxOpen, order))).toEqual({ orderId: '1' });
  expect(seen).toHaveLength(2);
  const broken = setUp([new TypeError('fetch failed')]);
  expect((await failure(broken.clock.run(call(broken.transport, maxOpen, order)))).context.outcome).toBeUndefined();
});

test('what keeps a second try from being sent ends the call', async () => {
  const permits = [{ done: () => {}, cancel: () => {} }];
  const rateLimiter: RequestLimiter = {
    acquire: () => {
      const permit = permits.pop();
      if (!permit) throw new BitgetError('limit/queue-full', 'full', { endpoint: 'GET /a', maxQueue: 1 });
      return permit;
    },
  };
  const { transport, clock, seen, events } = setUp([new TypeError('fetch failed')], { rateLimiter });
  expect((await failure(clock.run(call(transport, getAssets, {})))).code).toBe('limit/queue-full');
  expect(seen).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'retried')).toHaveLength(1);
});

describe('a write is never sent twice by accident', () => {
  test.each([
    ['the connection fails', new TypeError('fetch failed'), 'transport/network', 'unknown'],
    ['no answer comes', 'hang', 'transport/timeout', 'unknown'],
    ['HTML comes', { status: 502, body: '<html>' }, 'transport/bad-response', 'unknown'],
    ['nothing comes', { status: 200, body: '' }, 'transport/bad-response', 'unknown'],
    [
      'the answer is cut off',
      { status: 200, body: '{"code":"00000","data":{"ord' },
      'transport/bad-response',
      'unknown',
    ],
    ['a proxy says 429', { status: 429, body: 'slow down' }, 'transport/bad-response', 'unknown'],
    [
      'a redirect comes',
      { status: 302, body: '', headers: { location: 'https://evil.example' } },
      'transport/bad-response',
      'unknown',
    ],
    ['a redirect looks like success', { status: 302, body: success }, 'transport/bad-response', 'unknown'],
    ['a redirect looks like a refusal', refusal('43012', 'Insufficient', 302), 'transport/bad-response', 'unknown'],
    ['an error status looks like success', { status: 500, body: success }, 'transport/bad-response', 'unknown'],
    ['the exchange stumbles', refusal('40010', 'Request timed out'), 'api/rejected', 'unknown'],
    ['a listed refusal comes with 5xx', refusal('43012', 'Insufficient balance', 500), 'api/rejected', 'unknown'],
    ['the code is new', refusal('99999', 'brand new'), 'api/rejected', 'unknown'],
    ['the clientOid repeats', refusal('43118', 'duplicate clientOid'), 'api/rejected', 'unknown'],
    ['it is refused', refusal('43012', 'Insufficient balance'), 'api/rejected', 'rejected'],
  ] as [string, FakeAnswer, string, string][])('when %s', async (_, answer, code, outcome) => {
    const { transport, seen, clock, events } = setUp([answer, ok({ orderId: '2' })]);
    const error = await failure(clock.run(call(transport, placeOrder, order, { retries: 5 })));
    expect(error.code).toBe(code);
    expect(error.context.outcome).toBe(outcome);
    expect(error.message.includes('look it up before doing anything else')).toBe(outcome === 'unknown');
    expect(seen).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: 'failed', code, outcome });
    expect(clock.pending).toBe(0);
  });

  test.each([
    ['40008', [refusal('40008', 'expired'), ok({ serverTime: '1700000000000' })]],
    ['429', [refusal('429', 'Too Many Requests', 429)]],
  ] as [string, FakeAnswer[]][])('but once more after %s, freshly signed', async (_, answers) => {
    const { transport, seen, clock } = setUp([...answers, ok({ orderId: '2' })]);
    expect(await clock.run(call(transport, placeOrder, order))).toEqual({ orderId: '2' });
    expect(seen.filter((request) => request.method === 'POST')).toHaveLength(2);
  });

  test('and only once more', async () => {
    const { transport, seen, clock } = setUp([refusal('429', 'Too Many Requests', 429)]);
    const error = await failure(clock.run(call(transport, placeOrder, order)));
    expect(error).toMatchObject({
      code: 'api/rejected',
      context: { apiCode: '429', outcome: 'rejected', attempts: 2 },
    });
    expect(seen).toHaveLength(2);
  });

  test('and not when a fresh signature would come too late', async () => {
    const { transport, seen, clock } = setUp([refusal('429', 'slow', 429, { 'retry-after': '6' }), ok({})]);
    const error = await failure(clock.run(call(transport, placeOrder, order)));
    expect(error).toMatchObject({ code: 'api/rejected', context: { outcome: 'rejected' } });
    expect(seen).toHaveLength(1);
  });

  test('it is not sent at all when its permit comes too late', async () => {
    const clock = virtualClock();
    const cancelled: boolean[] = [];
    const rateLimiter: RequestLimiter = {
      acquire: () =>
        new Promise((resolve) => {
          clock.setTimer(6_000, () => resolve({ done: () => {}, cancel: () => cancelled.push(true) }));
        }),
    };
    const { fetch, seen } = fakeExchange(ok({ orderId: '1' }));
    const transport = createTransport({ fetch, clock, signer, rateLimiter });
    const error = await failure(clock.run(call(transport, placeOrder, order)));
    expect(error).toMatchObject({ code: 'limit/deadline', context: { outcome: 'not-sent', deadlineMs: 5_000 } });
    expect(seen).toEqual([]);
    expect(cancelled).toEqual([true]);
    await clock.run(call(transport, placeOrder, order, { sendWithinMs: 7_000 }));
    expect(seen).toHaveLength(1);
  });
});

describe('an abort rejects with the signal’s own reason', () => {
  const reason = new Error('user left');

  test('before hand-over: nothing is sent', async () => {
    const { transport, seen, events } = setUp([ok({})]);
    await expect(call(transport, placeOrder, order, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(seen).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: 'failed', outcome: 'not-sent' });
  });

  test('after hand-over: a write’s outcome is unknown, says the event', async () => {
    const stop = new AbortController();
    const { transport, events, clock } = setUp(['hang']);
    const pending = call(transport, placeOrder, order, { signal: stop.signal });
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(events.at(-1)).toMatchObject({ type: 'failed', outcome: 'unknown', attempts: 1 });
    expect(clock.pending).toBe(0);
  });

  test('by a listener that is told of the hand-over: it ends at once', async () => {
    const stop = new AbortController();
    const { transport } = setUp(['hang'], { onEvent: ({ type }) => type === 'sent' && stop.abort(reason) });
    await expect(call(transport, placeOrder, order, { signal: stop.signal })).rejects.toBe(reason);
  });

  test('while signing: nothing is sent, and the permit is given back', async () => {
    const stop = new AbortController();
    const ends: unknown[] = [];
    const { transport, seen } = setUp([ok({})], {
      rateLimiter: { acquire: () => ({ done: (end) => ends.push(end), cancel: () => ends.push('cancel') }) },
      signer: {
        sign: async (request) => {
          stop.abort(reason);
          return signer.sign(request);
        },
      },
    });
    await expect(call(transport, placeOrder, order, { signal: stop.signal })).rejects.toBe(reason);
    expect(seen).toEqual([]);
    expect(ends).toEqual(['cancel']);
  });

  test('of a read that is under way: no retry is announced', async () => {
    const stop = new AbortController();
    const { transport, events } = setUp(['hang']);
    const pending = call(transport, getAssets, {}, { signal: stop.signal });
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(events.map(({ type }) => type)).not.toContain('retried');
  });

  test('while pausing before a retry', async () => {
    const stop = new AbortController();
    const { transport, clock } = setUp([new TypeError('fetch failed')]);
    const pending = call(transport, getAssets, {}, { signal: stop.signal });
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(clock.pending).toBe(0);
  });

  test('and no listener stays on a signal that outlives the call', async () => {
    const stop = new AbortController();
    let listeners = 0;
    const signal = new Proxy(stop.signal, {
      get(target, name) {
        if (name === 'addEventListener') listeners += 1;
        if (name === 'removeEventListener') listeners -= 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const { transport, clock } = setUp([new TypeError('fetch failed'), ok([])]);
    await clock.run(call(transport, getAssets, {}, { signal }));
    expect(listeners).toBe(0);
  });
});

test('a permit is given back when nothing is sent, and ended as lost when the answer is not waited for', async () => {
  const ends: unknown[] = [];
  const rateLimiter: RequestLimiter = {
    acquire: () => ({ done: (end) => ends.push(end), cancel: () => ends.push('cancel') }),
  };
  const stop = new AbortController();
  const { transport } = setUp(['hang'], { rateLimiter });
  const pending = call(transport, placeOrder, order, { signal: stop.signal });
  await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  await expect(pending).rejects.toThrow();
  const broken = setUp([ok({})], {
    rateLimiter,
    signer: { sign: () => Promise.reject(new Error('KMS is down')) },
  });
  await failure(call(broken.transport, placeOrder, order));
  expect(ends).toEqual([{ lost: true }, 'cancel']);
});

test('the timeout holds even for a fetch that ignores its signal', async () => {
  const clock = virtualClock();
  const transport = createTransport({ fetch: () => new Promise(() => {}), clock, retries: 0 });
  const error = await failure(clock.run(call(transport, getTickers, {}, { timeoutMs: 50 })));
  expect(error.message).toBe('GET /api/v2/spot/market/tickers: no answer within 50 ms.');
});

test('a page of the CDN is told with status, ray id and its first words', async () => {
  const answer = {
    status: 403,
    headers: { 'content-type': 'text/html', 'cf-ray': '8a1b' },
    body: `<html>\n<b>Forbidden</b> ${'x'.repeat(500)}`,
  };
  const { transport } = setUp([answer]);
  const error = await failure(call(transport, getTickers, {}));
  expect(error.message).toMatch(
    /^GET \S+: HTTP 403 with a page instead of an answer \(Cloudflare ray 8a1b\): <html> <b>Forbidden<\/b> x+\.$/,
  );
  expect(error.message.length).toBeLessThan(340);
  expect(error.context).toMatchObject({ status: 403, contentType: 'text/html', rayId: '8a1b' });
});

test('the limiter learns how each try ended', async () => {
  const ends: unknown[] = [];
  const rateLimiter: RequestLimiter = {
    acquire: () => ({ done: (end) => ends.push(end), cancel: () => ends.push('cancel') }),
  };
  const { transport, clock } = setUp(
    [
      new TypeError('fetch failed'),
      { status: 502, body: 'bad gateway' },
      ok([], { 'x-mbx-used-remain-limit': '3' }),
      refusal('429', 'slow', 429, { 'retry-after': '2' }),
    ],
    { rateLimiter },
  );
  await clock.run(call(transport, getAssets, {}));
  await failure(clock.run(call(transport, getAssets, {}, { retries: 0 })));
  expect(ends).toEqual([
    { lost: true },
    { lost: true, status: 502 },
    { lost: false, status: 200, apiCode: '00000', remaining: 3 },
    { lost: false, status: 429, apiCode: '429', retryAfterMs: 2_000, penaltyMs: 2_000 },
  ]);
});

test('the steps are told in order, and a listener that throws loses nothing', async () => {
  const types: string[] = [];
  const { transport, clock } = setUp([new TypeError('fetch failed'), ok([])], {
    onEvent: ({ type }) => {
      types.push(type);
      throw new Error('listener');
    },
  });
  await clock.run(call(transport, getAssets, {}));
  expect(types).toEqual(['attempt', 'sign', 'sent', 'retried', 'attempt', 'sign', 'sent', 'received']);
});

test('an error is explained when the transport can', async () => {
  const { transport } = setUp([refusal('43012', 'Insufficient balance')], {
    explain: (code) =>
      code === '43012'
        ? { category: 'insufficient-balance', retry: 'never', explanation: 'Too little.', whatToDo: 'Deposit.' }
        : undefined,
  });
  const error = await failure(call(transport, placeOrder, order));
  expect(error.context).toMatchObject({ category: 'insufficient-balance', explanation: 'Too little. Deposit.' });
});

describe('who follows a write is told when it was signed', () => {
  test('once for each try, before it is handed over, with the timestamp that went out', async () => {
    const serverTime = ok({ serverTime: '1700000060000' });
    const { transport, seen } = setUp([refusal('40008', 'expired'), serverTime, { body: success }]);
    const signed: [timestamp: number, handedOver: number][] = [];
    const onSigned = (timestamp: number): void => void signed.push([timestamp, seen.length]);
    await call(transport, placeOrder, order, { onSigned });
    expect(signed).toEqual([
      [1_700_000_000_000, 0],
      [1_700_000_060_000, 2],
    ]);
  });

  test('and nothing is handed over before what it notes is safe, or when that fails', async () => {
    const ends: unknown[] = [];
    const rateLimiter: RequestLimiter = {
      acquire: () => ({ done: () => ends.push('done'), cancel: () => ends.push('cancel') }),
    };
    const { transport, seen } = setUp([ok({ orderId: '1' })], { rateLimiter });
    let safe = false;
    const onSigned = async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      expect(seen).toHaveLength(0);
      safe = true;
    };
    await call(transport, placeOrder, order, { onSigned });
    expect([safe, seen.length, ends]).toEqual([true, 1, ['done']]);
    const full = call(transport, placeOrder, order, { onSigned: () => Promise.reject(new Error('disk full')) });
    await expect(full).rejects.toThrow('disk full');
    expect([seen.length, ends]).toEqual([1, ['done', 'cancel']]);
    const stop = new AbortController();
    const aborted = call(transport, placeOrder, order, {
      signal: stop.signal,
      onSigned: async () => stop.abort('enough'),
    });
    await expect(aborted).rejects.toBe('enough');
    expect(seen).toHaveLength(1);
  });

  test('not when it is never signed, nor for what needs no signature', async () => {
    const signed: number[] = [];
    const onSigned = (timestamp: number): void => void signed.push(timestamp);
    const broken = setUp([], { signer: { sign: () => Promise.reject(new Error('KMS is down')) } });
    await failure(call(broken.transport, placeOrder, order, { onSigned }));
    await call(setUp([ok([])]).transport, getTickers, {}, { onSigned });
    expect(signed).toEqual([]);
  });
});

import { isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { prepare } from './prepare.js';
import type { RequestLimiter } from './RequestLimiter.js';
import type { TransportConfig } from './TransportConfig.js';
import { getAssets, placeOrder, signer } from './testing/endpoints.js';
import { type FakeAnswer, fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const order = { symbol: 'BTCUSDT', size: '0.1', clientOid: 'a1' };

function setUp(answers: readonly FakeAnswer[], config: TransportConfig = {}) {
  const clock = virtualClock();
  const { fetch, seen } = fakeExchange(...answers);
  return { clock, seen, transport: createTransport({ fetch, clock, signer, random: () => 0.5, ...config }) };
}

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isBitgetError(error)) throw new Error(`not a BitgetError: ${String(error)}`);
  return error;
}

describe('closing', () => {
  test('ends what is under way', async () => {
    const { transport, clock } = setUp(['hang']);
    const pending = failure(call(transport, placeOrder, order));
    await new Promise((resolve) => setImmediate(resolve));
    await transport.close();
    const error = await pending;
    expect(error).toMatchObject({ code: 'transport/network', context: { outcome: 'unknown' } });
    expect(error.message).toMatch(/the connection failed \(the transport was closed\)/);
    expect(clock.pending).toBe(0);
  });

  test('sends no read again whose try it ended', async () => {
    const { transport, clock, seen } = setUp(['hang']);
    const pending = failure(call(transport, getAssets, {}));
    await new Promise((resolve) => setImmediate(resolve));
    await transport.close();
    expect((await pending).code).toBe('transport/network');
    expect([seen.length, clock.pending]).toEqual([1, 0]);
  });

  test('ends a pause before a retry', async () => {
    const { transport, clock, seen } = setUp([new TypeError('fetch failed')]);
    const pending = failure(call(transport, getAssets, {}));
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.pending).toBe(1);
    await transport.close();
    expect((await pending).message).toBe('GET /api/v2/spot/account/assets: the transport is closed.');
    expect([seen.length, clock.pending]).toEqual([1, 0]);
  });

  test.each([
    ['with a signal of its own', new AbortController().signal],
    ['without one', undefined],
  ])('ends the waiting for a permit, %s, and gives one back that comes all the same', async (_, signal) => {
    const ends: string[] = [];
    let grant: (() => void) | undefined;
    const rateLimiter: RequestLimiter = {
      acquire: () =>
        new Promise((resolve) => {
          grant = () => resolve({ done: () => ends.push('done'), cancel: () => ends.push('cancel') });
        }),
    };
    const { transport, seen } = setUp([ok({})], { rateLimiter });
    const pending = failure(call(transport, placeOrder, order, { signal }));
    await new Promise((resolve) => setImmediate(resolve));
    await transport.close();
    const error = await pending;
    expect(error).toMatchObject({ code: 'request/invalid', context: { outcome: 'not-sent' } });
    grant?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect([seen, ends]).toEqual([[], ['cancel']]);
  });

  test('while it is signed: nothing is sent', async () => {
    const { transport, seen } = setUp([ok({})], {
      signer: {
        sign: async (request) => {
          await transport.close();
          return signer.sign(request);
        },
      },
    });
    const error = await failure(call(transport, placeOrder, order));
    expect(error.message).toMatch(/the transport is closed/);
    expect(seen).toEqual([]);
  });

  test('and nothing is signed after it', async () => {
    const { transport } = setUp([]);
    await transport.close();
    expect((await failure(prepare(transport, placeOrder, order))).message).toMatch(/the transport is closed/);
  });

  test('ends a wait of who sends one request after another', async () => {
    const { transport, clock } = setUp([]);
    const waiting = failure(transport.wait(60_000));
    await transport.close();
    expect((await waiting).message).toBe('wait: the transport is closed.');
    expect((await failure(transport.wait(1))).code).toBe('request/invalid');
    expect(clock.pending).toBe(0);
  });
});

test('a wait lasts as long as it is told, or until its signal', async () => {
  const { transport, clock } = setUp([]);
  await clock.run(transport.wait(5_000));
  expect(clock.monotonic()).toBe(5_000);
  const stop = new AbortController();
  const waiting = transport.wait(5_000, stop.signal);
  stop.abort('enough');
  await expect(waiting).rejects.toBe('enough');
  await expect(transport.wait(5_000, stop.signal)).rejects.toBe('enough');
  expect(clock.pending).toBe(0);
});

test('many calls share one listener on a signal: Node warns at the eleventh', async () => {
  const stop = new AbortController();
  const { transport } = setUp(['hang']);
  let listeners = 0;
  const { addEventListener } = stop.signal;
  stop.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(stop.signal, args);
  };
  const calls = Array.from({ length: 20 }, () => call(transport, getAssets, {}, { signal: stop.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  expect(listeners).toBe(1);
  stop.abort('enough');
  for (const ended of await Promise.allSettled(calls)) expect(ended).toEqual({ status: 'rejected', reason: 'enough' });
});

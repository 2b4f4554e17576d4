import { describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { SandboxFault, SandboxFaultKind } from '../SandboxFault.js';
import type { SandboxKey } from '../SandboxKey.js';
import { type OpenSandbox, openSandbox } from '../testing/openSandbox.js';
import { signedCall, signedRequest } from '../testing/signedCall.js';

const PLACE = 'POST /api/v2/spot/trade/place-order';
const ORDER = { side: 'buy', orderType: 'limit', price: '1000', size: '0.01' };

function once(kind: SandboxFaultKind, more: Partial<SandboxFault> = {}): SandboxFault[] {
  return [{ kind, on: PLACE, at: [1], ...more }];
}

/** Sends an order, in process or to an address, and gives the answer as it comes. */
function send(
  { sandbox, clock }: OpenSandbox,
  { url, signal }: { readonly url?: string; readonly signal?: AbortSignal } = {},
): Promise<Response> {
  const key = sandbox.keys[0] as SandboxKey;
  const params = { symbol: 'BTCUSDT', force: 'gtc', ...ORDER };
  const path = '/api/v2/spot/trade/place-order';
  const request = signedRequest(key, 'POST', path, params, { timestamp: clock.now() });
  const init = { ...request.init, ...(signal && { signal }) };
  return url === undefined ? sandbox.fetch(request.url, init) : fetch(`${url}${path}`, init);
}

describe('in process', () => {
  test.each<[SandboxFaultKind, number]>([
    ['drop-before', 0],
    ['drop-after', 1],
    ['reset-before', 0],
    ['reset-after', 1],
  ])('%s: fetch rejects, and %i order is there', async (kind, orders) => {
    const { place, sandbox } = openSandbox({ faults: once(kind) });
    const code = kind.startsWith('drop') ? 'UND_ERR_SOCKET' : 'ECONNRESET';
    await expect(place(ORDER)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code } });
    expect(sandbox.inspect().orders).toBe(orders);
    expect((await place(ORDER)).code).toBe('00000');
  });

  test.each<[SandboxFaultKind, Partial<SandboxFault>, number, number, string]>([
    ['error-before', {}, 0, 502, '<html>'],
    ['error-after', { status: 504 }, 1, 504, '<html>'],
    ['html', {}, 0, 403, '<!DOCTYPE html>'],
    ['refuse-before', {}, 0, 400, '{"code":"40725"'],
    ['refuse-after', { code: '45001' }, 1, 400, '{"code":"45001"'],
    ['truncated', {}, 1, 200, '{"code":"00000"'],
  ])('%s %j: %i order, HTTP %i', async (kind, more, orders, status, begins) => {
    const opened = openSandbox({ faults: once(kind, more) });
    const response = await send(opened);
    expect(response.status).toBe(status);
    expect((await response.text()).startsWith(begins)).toBe(true);
    expect(opened.sandbox.inspect().orders).toBe(orders);
  });

  test('hang: never an answer, unless the request is aborted', async () => {
    for (const kind of ['hang-before', 'hang-after'] as const) {
      const opened = openSandbox({ faults: once(kind) });
      const stop = new AbortController();
      const hanging = send(opened, { signal: stop.signal });
      const first = await Promise.race([hanging, new Promise((resolve) => setImmediate(() => resolve('nothing')))]);
      expect(first).toBe('nothing');
      stop.abort(new Error('enough'));
      await expect(hanging).rejects.toThrow('enough');
      expect(opened.sandbox.inspect().orders).toBe(kind === 'hang-after' ? 1 : 0);
    }
  });

  test('slow: the answer comes when the clock says so', async () => {
    const timers: { ms: number; fn: () => void }[] = [];
    const setTimer = (ms: number, fn: () => void) => {
      timers.push({ ms, fn });
      return () => undefined;
    };
    const clock = { now: () => 1_795_436_000_000, setTimer };
    const sandbox = createSandbox({ clock, faults: [{ kind: 'slow', on: 'GET', delayMs: 700 }] });
    const answer = sandbox.fetch('https://x/api/v2/public/time');
    while (timers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(timers[0]?.ms).toBe(700);
    timers[0]?.fn();
    expect((await answer).status).toBe(200);
  });

  test('lagging: what is younger is not there yet', async () => {
    const { place, order, call, clock } = openSandbox({ faults: [{ kind: 'lagging', on: 'GET', delayMs: 2_000 }] });
    const { data } = await place({ ...ORDER, clientOid: 'late' });
    expect(await order(data.orderId)).toBeUndefined();
    expect((await call('GET', 'trade/orderInfo', { clientOid: 'late' })).data).toEqual([]);
    expect((await call('GET', 'trade/unfilled-orders')).data).toEqual([]);
    clock.advance(2_000);
    expect(await order(data.orderId)).toMatchObject({ status: 'live' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toHaveLength(1);
  });

  test('a clock that is off refuses timestamps, and tells its own time', async () => {
    const { sandbox, clock } = openSandbox({ clockSkewMs: 45_000 });
    const { data } = await (await sandbox.fetch('https://x/api/v2/public/time')).json();
    expect(Number(data.serverTime)).toBe(clock.now() + 45_000);
    const key = sandbox.keys[0] as SandboxKey;
    const call = (timestamp: number) =>
      signedCall(sandbox, 'GET', '/api/v2/spot/account/assets', {}, { key, timestamp });
    expect((await call(clock.now())).code).toBe('40008');
    expect((await call(clock.now() + 45_000)).code).toBe('00000');
  });

  test('by chance: as often as it says, and the same for the same seed', async () => {
    const failures = async (seed: number): Promise<number[]> => {
      const sandbox = createSandbox({
        seed,
        limits: { enforce: false },
        faults: [{ kind: 'error-before', chance: 0.3 }],
      });
      const failed: number[] = [];
      for (let count = 0; count < 300; count += 1) {
        if ((await sandbox.fetch('https://x/api/v2/public/time')).status === 502) failed.push(count);
      }
      return failed;
    };
    const first = await failures(1);
    expect(first.length).toBeGreaterThan(60);
    expect(first.length).toBeLessThan(120);
    expect(await failures(1)).toEqual(first);
    expect(await failures(2)).not.toEqual(first);
  });

  test.each<[SandboxFault, string]>([
    [{ kind: 'slow', chance: 2 }, 'The chance of slow must be from 0 to 1.'],
    [{ kind: 'slow', at: [0] }, 'at of slow must be whole numbers from 1, such as [2, 5].'],
    [{ kind: 'slow', delayMs: -1 }, 'delayMs of slow must be from 0.'],
    [{ kind: 'html', on: 'POST /api/v2/spot/place' }, "No request begins with 'POST /api/v2/spot/place'"],
  ])('%j cannot be', (fault, message) => {
    expect(() => createSandbox({ faults: [fault] })).toThrow(message);
  });
});

describe('over a socket', () => {
  test.each<[SandboxFaultKind, number]>([
    ['drop-after', 1],
    ['reset-before', 0],
    ['truncated', 1],
  ])('%s breaks the connection', async (kind, orders) => {
    const opened = openSandbox({ faults: once(kind) });
    const { url, close } = await opened.sandbox.listen({ port: 0 });
    try {
      const outcome = await send(opened, { url })
        .then((response) => response.text())
        .catch((error: Error) => error);
      expect(outcome).toBeInstanceOf(Error);
      expect(opened.sandbox.inspect().orders).toBe(orders);
      expect((await (await send(opened, { url })).json()).code).toBe('00000');
    } finally {
      await close();
    }
  });
});

import { isBitgetError } from '@bitget-kit/errors';
import { createSandbox } from '@bitget-kit/sandbox';
import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike, type Transport } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from './OrderJournal.js';
import { resumeOrder } from './resumeOrder.js';
import { settleOrder } from './settleOrder.js';
import { submitOrder } from './submitOrder.js';
import { skippingClock } from './testing/skippingClock.js';

/** What happens to an order on its way; reads always pass. */
type Fault = 'none' | 'lost-before' | 'lost-after' | 'html' | 'cut';

const limit = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1000',
  size: '0.01',
} as const;

/** A transport to a sandbox whose network does to orders what it is told. */
function connect(faults: readonly Fault[] = ['none']): {
  transport: Transport;
  placed: () => number;
} {
  const clock = skippingClock();
  const sandbox = createSandbox({ seed: 1, clock });
  const [key] = sandbox.keys;
  if (!key) throw new Error('the sandbox has no key');
  let placed = 0;
  const fetch: FetchLike = async (url, init) => {
    if (!url.endsWith('/place-order')) return sandbox.fetch(url, init as RequestInit);
    const fault = faults[Math.min(placed, faults.length - 1)];
    placed += 1;
    if (fault === 'lost-before') throw new TypeError('fetch failed');
    const response = await sandbox.fetch(url, init as RequestInit);
    if (fault === 'lost-after') throw new TypeError('fetch failed');
    if (fault === 'html') return new Response('<html>502 Bad Gateway</html>', { status: 502 });
    if (fault === 'cut') return new Response((await response.text()).slice(0, 20), { status: 200 });
    return response;
  };
  const { apiKey, secretKey, passphrase } = key;
  const signer = createSigner({ apiKey, secretKey, passphrase });
  return { transport: createTransport({ fetch, signer, clock, retries: 0 }), placed: () => placed };
}

describe('an order on spot', () => {
  test('is accepted by its answer, without a look-up', async () => {
    const { transport, placed } = connect();
    const result = await submitOrder(transport, { product: 'spot', order: limit });
    expect(result).toMatchObject({ outcome: 'accepted', lookUps: 0, duplicates: [] });
    expect(result.clientOid).toMatch(/^[\w-]{22}$/);
    expect(placed()).toBe(1);
  });

  test.each(['lost-after', 'html', 'cut'] as const)('whose answer is %s is found, and sent once', async (fault) => {
    const { transport, placed } = connect([fault]);
    const result = await submitOrder(transport, { product: 'spot', order: { ...limit, clientOid: 'mine-1' } });
    expect(result).toMatchObject({ outcome: 'accepted', clientOid: 'mine-1', lookUps: 1 });
    expect(placed()).toBe(1);
  });

  test('that was lost on the way is proved absent, after all that could have delayed it', async () => {
    const { transport, placed } = connect(['lost-before']);
    const before = transport.now();
    const result = await submitOrder(transport, { product: 'spot', order: limit });
    expect(result).toMatchObject({ outcome: 'rejected', basis: 'absent', error: { code: 'transport/network' } });
    // 30 s of a signature's life, 1 s between clocks, 10 s to the books, 5 s to the look-ups, and 5 s between two misses.
    expect(transport.now() - before).toBeGreaterThanOrEqual(51_000);
    expect(placed()).toBe(1);
  });

  test('that is refused is rejected at once, in the exchange’s words', async () => {
    const { transport } = connect();
    const result = await submitOrder(transport, { product: 'spot', order: { ...limit, price: '60000', size: '1000' } });
    expect(result).toMatchObject({ outcome: 'rejected', basis: 'refused', error: { context: { apiCode: '43012' } } });
  });

  test('whose time is up is unknown, and found by another process', async () => {
    const { transport } = connect(['lost-before']);
    const result = await submitOrder(transport, { product: 'spot', order: limit, resolveWithinMs: 1_000 });
    if (result.outcome !== 'unknown') throw new Error(result.outcome);
    expect(result.finalAfter).toBe((result.pending.sent[0] ?? 0) + 46_000);
    const again = await resumeOrder(transport, JSON.parse(JSON.stringify(result.pending)));
    expect(again).toMatchObject({ outcome: 'rejected', basis: 'absent' });
  });

  test('that nobody wants any more is cancelled, though its answer was lost', async () => {
    const { transport } = connect(['lost-after']);
    const records: JournalRecord[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push(entry) };
    await submitOrder(transport, { product: 'spot', order: limit, journal });
    const [intent] = records;
    if (!intent?.pending) throw new Error('no intent was written');
    const settled = await settleOrder(transport, intent.pending, { want: 'dead' });
    expect(settled).toMatchObject({ outcome: 'dead', order: { state: 'cancelled', filled: '0' }, others: [] });
  });

  test('that never was is absent when it is to be settled', async () => {
    const { transport } = connect(['lost-before']);
    const result = await submitOrder(transport, { product: 'spot', order: limit, resolveWithinMs: 0 });
    if (result.outcome !== 'unknown') throw new Error(result.outcome);
    expect(await settleOrder(transport, result.pending, { want: 'dead' })).toEqual({ outcome: 'absent' });
  });
});

describe('the journal', () => {
  test('has the intent before anything is sent, and then the outcome', async () => {
    const { transport, placed } = connect();
    const records: (JournalRecord & { placed: number })[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push({ ...entry, placed: placed() }) };
    await submitOrder(transport, { product: 'spot', order: limit, journal });
    expect(records.map(({ state, placed: count }) => [state, count])).toEqual([
      ['intent', 0],
      ['accepted', 1],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/secret|passphrase|ACCESS/i);
  });

  test('that cannot be written to stops the order', async () => {
    const { transport, placed } = connect();
    const journal = { put: () => Promise.reject(new Error('disk full')) };
    await expect(submitOrder(transport, { product: 'spot', order: limit, journal })).rejects.toThrow('disk full');
    expect(placed()).toBe(0);
  });

  test('that fails afterwards hides no outcome', async () => {
    const { transport } = connect();
    const journal = {
      put: ({ state }: JournalRecord) => (state === 'intent' ? undefined : Promise.reject(new Error('full'))),
    };
    expect((await submitOrder(transport, { product: 'spot', order: limit, journal })).outcome).toBe('accepted');
  });

  test('after a crash leads to the order, from the intent alone', async () => {
    const { transport } = connect(['lost-after']);
    let intent: JournalRecord | undefined;
    const journal = {
      put: (entry: JournalRecord) => {
        if (entry.state === 'intent') intent = entry;
      },
    };
    await submitOrder(transport, { product: 'spot', order: limit, journal });
    if (!intent?.pending) throw new Error('no intent was written');
    expect(await resumeOrder(transport, intent.pending)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('what cannot be followed is refused before anything is sent', () => {
  test.each([
    [{ order: { ...limit, clientOid: 'x'.repeat(33) } }, /clientOid must be 1 to 32/],
    [{ order: { ...limit, clientOid: 'with blank' } }, /clientOid must be 1 to 32/],
    [{ order: limit, sendWithinMs: 0 }, /sendWithinMs must be/],
    [{ order: limit, resolveWithinMs: Number.NaN }, /resolveWithinMs must be/],
    [{ order: { ...limit, tpslType: 'tpsl', triggerPrice: '1' } as never }, /tpsl order ignores its clientOid/],
    [{ order: { ...limit, size: 0.01 } as never }, /size must be/],
    [{ order: { ...limit, size: undefined } as never }, /size/],
  ])('%j', async (request, message) => {
    const { transport, placed } = connect();
    const error = await submitOrder(transport, { product: 'spot', ...request }).catch((reason: unknown) => reason);
    expect(isBitgetError(error, 'request/invalid') && error.message).toMatch(message);
    expect(placed()).toBe(0);
  });

  test('an abort before hand-over rejects with its reason', async () => {
    const { transport, placed } = connect();
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(submitOrder(transport, { product: 'spot', order: limit, signal })).rejects.toThrow('changed my mind');
    expect(placed()).toBe(0);
  });
});

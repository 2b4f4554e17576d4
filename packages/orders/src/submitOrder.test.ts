import { isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import type { JournalRecord } from './OrderJournal.js';
import type { OrderRequest } from './OrderRequest.js';
import { resumeOrder } from './resumeOrder.js';
import { settleOrder } from './settleOrder.js';
import { submitOrder } from './submitOrder.js';
import { connectSandbox } from './testing/connectSandbox.js';

const limit = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1000',
  size: '0.01',
} as const;

/** As JavaScript gives it: the compiler would not take it. */
const unpriced = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', size: '1', qty: '1' } as never;

describe('an order on spot', () => {
  test('is accepted by its answer, without a look-up', async () => {
    const { transport, placed } = connectSandbox();
    const result = await submitOrder(transport, { product: 'spot', order: limit });
    expect(result).toMatchObject({ outcome: 'accepted', evidence: { lookUps: 0 }, duplicates: [] });
    expect(result.clientOid).toMatch(/^[\w-]{22}$/);
    expect(placed()).toBe(1);
  });

  test.each(['lost-after', 'html', 'cut'] as const)('whose answer is %s is found, and sent once', async (fault) => {
    const { transport, placed } = connectSandbox([fault]);
    const result = await submitOrder(transport, { product: 'spot', order: { ...limit, clientOid: 'mine-1' } });
    expect(result).toMatchObject({
      outcome: 'accepted',
      clientOid: 'mine-1',
      evidence: { lookUps: 1, found: { clientOid: 'mine-1' } },
    });
    expect(placed()).toBe(1);
  });

  test('that was lost on the way is proved absent, after all that could have delayed it', async () => {
    const { transport, placed } = connectSandbox(['lost-before']);
    const before = transport.now();
    const result = await submitOrder(transport, { product: 'spot', order: limit });
    expect(result).toMatchObject({ outcome: 'rejected', basis: 'absent', error: { code: 'transport/network' } });
    // 30 s of a signature's life, 1 s between clocks, 10 s to the books, 5 s to the look-ups, and 5 s between two misses.
    expect(transport.now() - before).toBeGreaterThanOrEqual(51_000);
    expect(placed()).toBe(1);
  });

  test('that is refused is rejected at once, in the exchange’s words', async () => {
    const { transport } = connectSandbox();
    const result = await submitOrder(transport, { product: 'spot', order: { ...limit, price: '60000', size: '1000' } });
    expect(result).toMatchObject({ outcome: 'rejected', basis: 'refused', error: { context: { apiCode: '43012' } } });
  });

  test('whose time is up is unknown, and found by another process', async () => {
    const { transport } = connectSandbox(['lost-before']);
    const result = await submitOrder(transport, { product: 'spot', order: limit, resolveWithinMs: 1_000 });
    if (result.outcome !== 'unknown') throw new Error(result.outcome);
    expect(result.finalAfter).toBe((result.pending.sent[0] ?? 0) + 46_000);
    const again = await resumeOrder(transport, JSON.parse(JSON.stringify(result.pending)));
    expect(again).toMatchObject({ outcome: 'rejected', basis: 'absent' });
  });

  test('that nobody wants any more is cancelled, though its answer was lost', async () => {
    const { transport } = connectSandbox(['lost-after']);
    const records: JournalRecord[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push(entry) };
    await submitOrder(transport, { product: 'spot', order: limit, journal });
    const [intent] = records;
    if (!intent?.pending) throw new Error('no intent was written');
    const settled = await settleOrder(transport, intent.pending, { want: 'dead' });
    expect(settled).toMatchObject({ outcome: 'dead', order: { state: 'cancelled', filled: '0' }, others: [] });
  });

  test('that never was is absent when it is to be settled', async () => {
    const { transport } = connectSandbox(['lost-before']);
    const result = await submitOrder(transport, { product: 'spot', order: limit, resolveWithinMs: 0 });
    if (result.outcome !== 'unknown') throw new Error(result.outcome);
    expect(await settleOrder(transport, result.pending, { want: 'dead' })).toEqual({ outcome: 'absent' });
  });
});

describe('sending again', () => {
  const spot = { product: 'spot', order: limit } as const;

  test('goes out once more under the same id, after a proof that the first never was', async () => {
    const { transport, placed } = connectSandbox(['lost-before', 'none']);
    const first = await submitOrder(transport, spot);
    const records: JournalRecord[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push(entry) };
    const second = await submitOrder(transport, { ...spot, resendOf: first, journal });
    expect(second).toMatchObject({ outcome: 'accepted', clientOid: first.clientOid });
    expect(records[0]).toMatchObject({ state: 'intent', resendOf: first.intent.createdAt });
    expect(placed()).toBe(2);
  });

  test('is refused after anything less', async () => {
    const { transport, placed } = connectSandbox(['lost-before', 'none']);
    const unknown = await submitOrder(transport, { ...spot, resolveWithinMs: 0 });
    const accepted = await submitOrder(transport, spot);
    const refused = await submitOrder(transport, { product: 'spot', order: { ...limit, price: '9', size: '9999999' } });
    for (const resendOf of [unknown, accepted, refused]) {
      await expect(submitOrder(transport, { ...spot, resendOf })).rejects.toThrow(/resendOf must be an outcome that/);
    }
    expect(placed()).toBe(3);
  });

  test.each([
    ['another symbol', { ...spot, order: { ...limit, symbol: 'ETHUSDT' } }],
    ['the other side', { ...spot, order: { ...limit, side: 'sell' } }],
  ] as [string, OrderRequest][])('is refused for %s', async (_, other) => {
    const { transport, placed } = connectSandbox(['lost-before', 'none']);
    const first = await submitOrder(transport, spot);
    await expect(submitOrder(transport, { ...other, resendOf: first })).rejects.toThrow(/not of another one/);
    expect(placed()).toBe(1);
  });

  test('is refused under another id', async () => {
    const { transport, placed } = connectSandbox(['lost-before', 'none']);
    const first = await submitOrder(transport, spot);
    const again = submitOrder(transport, { ...spot, order: { ...limit, clientOid: 'other' }, resendOf: first });
    await expect(again).rejects.toThrow(/clientOid must be the one of the order that is sent again/);
    expect(placed()).toBe(1);
  });
});

test('a signature that holds for less proves absence earlier', async () => {
  const { transport } = connectSandbox(['lost-before']);
  const before = transport.now();
  const result = await submitOrder(transport, { product: 'spot', order: limit, validForMs: 3_000 });
  expect(result).toMatchObject({ outcome: 'rejected', basis: 'absent' });
  // 3 s of the signature's life instead of 30.
  expect(transport.now() - before).toBeGreaterThanOrEqual(24_000);
  expect(transport.now() - before).toBeLessThan(34_000);
});

describe('the journal', () => {
  test('has the intent before anything is sent, and then the outcome', async () => {
    const { transport, placed } = connectSandbox();
    const records: (JournalRecord & { placed: number })[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push({ ...entry, placed: placed() }) };
    await submitOrder(transport, { product: 'spot', order: limit, journal });
    expect(records.map(({ state, placed: count }) => [state, count])).toEqual([
      ['intent', 0],
      ['accepted', 1],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/secret|passphrase|ACCESS/i);
  });

  test('has one intent, also of an order whose signature is dated back', async () => {
    const { transport } = connectSandbox();
    const records: JournalRecord[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push(entry) };
    await submitOrder(transport, { product: 'spot', order: limit, validForMs: 3_000, journal });
    expect(records.map(({ state }) => state)).toEqual(['intent', 'accepted']);
    expect(records[0]?.pending?.intent.createdAt).toBe(transport.now() - 27_000);
  });

  test('that cannot be written to stops the order', async () => {
    const { transport, placed } = connectSandbox();
    const journal = { put: () => Promise.reject(new Error('disk full')) };
    await expect(submitOrder(transport, { product: 'spot', order: limit, journal })).rejects.toThrow('disk full');
    expect(placed()).toBe(0);
  });

  test('that fails afterwards hides no outcome', async () => {
    const { transport } = connectSandbox();
    const journal = {
      put: ({ state }: JournalRecord) => (state === 'intent' ? undefined : Promise.reject(new Error('full'))),
    };
    expect((await submitOrder(transport, { product: 'spot', order: limit, journal })).outcome).toBe('accepted');
  });

  test('after a crash leads to the order, from the intent alone', async () => {
    const { transport } = connectSandbox(['lost-after']);
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
    [
      { order: { ...limit, tpslType: 'tpsl', triggerPrice: '1' } as never },
      /order is a tpsl order, which ignores its clientOid/,
    ],
    [{ order: { ...limit, price: undefined } as never }, /order is a limit order without a price\. Nothing was sent\./],
    [{ order: { ...limit, requestTime: 1_700_000_000_000, receiveWindow: '0' } }, /receiveWindow of nothing/],
    [{ order: limit, validForMs: 0 }, /validForMs must be a number of ms above zero, up to 30000/],
    [{ order: limit, sendWithinMs: Number.POSITIVE_INFINITY }, /sendWithinMs must be/],
    [{ order: limit, assumptions: { processingMs: 60_000 } as never }, /assumptions\.signatureLifeMs must be a number/],
    [{ order: limit, assumptions: { ...DEFAULT_ASSUMPTIONS, visibilityMs: Number.NaN } }, /assumptions\.visibilityMs/],
    [{ order: { ...limit, size: 0.01 } as never }, /size must be/],
    [{ order: { ...limit, size: undefined } as never }, /size/],
  ])('%j', async (request, message) => {
    const { transport, placed } = connectSandbox();
    const error = await submitOrder(transport, { product: 'spot', ...request }).catch((reason: unknown) => reason);
    expect(isBitgetError(error, 'request/invalid') && error.message).toMatch(message);
    expect(error).toMatchObject({ context: { outcome: 'not-sent' } });
    expect(placed()).toBe(0);
  });

  test.each<[string, OrderRequest]>([
    ['futures', { product: 'futures', order: unpriced }],
    ['margin', { product: 'margin', marginMode: 'crossed', order: unpriced }],
    ['the unified account', { product: 'uta', order: unpriced }],
  ])('a limit order without a price, of %s', async (_, request) => {
    const { transport } = connectSandbox();
    const written: JournalRecord[] = [];
    const journal = { put: (entry: JournalRecord) => void written.push(entry) };
    await expect(submitOrder(transport, { ...request, journal })).rejects.toThrow(/is a limit order without a price/);
    expect(written).toEqual([]);
  });

  test('an abort before hand-over rejects with its reason', async () => {
    const { transport, placed } = connectSandbox();
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(submitOrder(transport, { product: 'spot', order: limit, signal })).rejects.toThrow('changed my mind');
    expect(placed()).toBe(0);
  });
});

import { spotPlaceOrder } from '@bitget-kit/private-api/spot';
import { createSigner } from '@bitget-kit/signer';
import { call, createTransport, type FetchLike } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from './OrderJournal.js';
import { replaceOrder } from './replaceOrder.js';
import { connectSandbox, type Fault } from './testing/connectSandbox.js';
import { skippingClock } from './testing/skippingClock.js';

const REPLACE = '/cancel-replace-order';
const resting = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1000',
  size: '0.01',
} as const;

async function setUp(faults: readonly Fault[], change: { price: string; size: string }) {
  const { transport, placed } = connectSandbox(faults, REPLACE);
  const { orderId } = await call(transport, spotPlaceOrder, resting);
  const request = { product: 'spot', side: 'buy', change: { symbol: 'BTCUSDT', orderId, ...change } } as const;
  return { transport, placed, request, orderId };
}

describe('on spot', () => {
  test.each(['none', 'lost-after', 'html', 'cut'] as const)(
    'both ends are told when the answer is %s',
    async (fault) => {
      const { transport, placed, request, orderId } = await setUp([fault], { price: '1100', size: '0.02' });
      const { before, after } = await replaceOrder(transport, request);
      expect(before).toMatchObject({ outcome: 'dead', order: { orderId, state: 'cancelled', price: '1000' } });
      expect(after.outcome).toBe('accepted');
      expect(placed()).toBe(1);
    },
  );

  test('that never arrived leaves the old order as it was', async () => {
    const { transport, placed, request, orderId } = await setUp(['lost-before'], { price: '1100', size: '0.02' });
    const { before, after } = await replaceOrder(transport, request);
    expect(before).toMatchObject({ outcome: 'alive', order: { orderId, state: 'live' } });
    expect(after).toMatchObject({ outcome: 'rejected', basis: 'absent' });
    expect(placed()).toBe(1);
  });

  test('that there is no money for can end the old order all the same', async () => {
    const { transport, request, orderId } = await setUp(['none'], { price: '59000', size: '9999' });
    const { before, after } = await replaceOrder(transport, request);
    expect(before).toMatchObject({ outcome: 'dead', order: { orderId, state: 'cancelled' } });
    expect(after).toMatchObject({ outcome: 'rejected' });
  });

  test('the journal has the new order before anything is sent', async () => {
    const { transport, placed, request } = await setUp(['none'], { price: '1100', size: '0.02' });
    const records: (JournalRecord & { placed: number })[] = [];
    const journal = { put: (entry: JournalRecord) => void records.push({ ...entry, placed: placed() }) };
    const change = { ...request.change, newClientOid: 'new-one' };
    await replaceOrder(transport, { ...request, change, journal });
    expect(records).toMatchObject([
      { clientOid: 'new-one', state: 'intent', placed: 0 },
      { clientOid: 'new-one', state: 'accepted', placed: 1 },
    ]);
  });
});

test('a failure on spot does not say which half failed, so both are looked for', async () => {
  const clock = skippingClock();
  const row = {
    orderId: '1',
    symbol: 'BTCUSDT',
    side: 'buy',
    status: 'cancelled',
    price: '1',
    size: '1',
    baseVolume: '0',
  };
  const fetch: FetchLike = async (url) => {
    const { pathname, searchParams } = new URL(url);
    const failure = { orderId: '1', clientOid: null, success: 'failure', msg: 'Insufficient balance' };
    const found = searchParams.get('orderId') === '1' ? [{ ...row, clientOid: 'old', cTime: '1' }] : [];
    const data = pathname.endsWith(REPLACE) ? failure : found;
    return Response.json({ code: '00000', msg: '', requestTime: clock.now(), data });
  };
  const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });
  const { before, after } = await replaceOrder(createTransport({ fetch, signer, clock, retries: 0 }), {
    product: 'spot',
    side: 'buy',
    change: { symbol: 'BTCUSDT', orderId: '1', price: '2', size: '1' },
  });
  expect(before).toMatchObject({ outcome: 'dead', order: { state: 'cancelled' } });
  expect(after).toMatchObject({ outcome: 'rejected', basis: 'absent' });
});

describe('on futures', () => {
  /** An exchange that acknowledges the change, and makes the new order some time after, or never. */
  function exchange(madeAfterMs: number) {
    const clock = skippingClock();
    const started = clock.now();
    const made = (): boolean => clock.now() - started >= madeAfterMs;
    const row = { symbol: 'BTCUSDT', side: 'sell', baseVolume: '0', price: '1', size: '1', cTime: String(started) };
    const old = { ...row, orderId: '1', clientOid: 'old' };
    const fetch: FetchLike = async (url) => {
      const { pathname, searchParams } = new URL(url);
      const answer = (data: unknown) => Response.json({ code: '00000', msg: '', requestTime: clock.now(), data });
      if (pathname.endsWith('/modify-order')) return answer({ orderId: '1', clientOid: 'old' });
      if (searchParams.get('orderId') === '1') return answer({ ...old, state: made() ? 'canceled' : 'live' });
      const found = made() ? [{ ...row, orderId: '2', clientOid: 'new', status: 'live' }] : [];
      if (pathname.endsWith('/orders-pending')) return answer({ entrustedList: found, endId: '' });
      if (pathname.endsWith('/detail')) return Response.json({ code: '40109', msg: '', requestTime: clock.now() });
      return answer({ entrustedList: null, endId: null });
    };
    const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });
    return createTransport({ fetch, signer, clock, retries: 0 });
  }

  const request = {
    product: 'futures',
    side: 'sell',
    change: {
      symbol: 'BTCUSDT',
      productType: 'USDT-FUTURES',
      orderId: '1',
      newClientOid: 'new',
      newPrice: '2',
      newSize: '1',
    },
  } as const;

  test('an answer alone proves no new order: it is looked for', async () => {
    const { before, after } = await replaceOrder(exchange(3_000), request);
    expect(after).toMatchObject({ outcome: 'accepted', orderId: '2' });
    expect(after.evidence.lookUps).toBeGreaterThan(1);
    expect(before).toMatchObject({ outcome: 'dead', order: { orderId: '1', state: 'cancelled' } });
  });

  test('one that is never made is told, and the old one lives', async () => {
    const { before, after } = await replaceOrder(exchange(Number.POSITIVE_INFINITY), request);
    expect(after).toMatchObject({ outcome: 'rejected', basis: 'absent' });
    expect(before).toMatchObject({ outcome: 'alive', order: { orderId: '1' } });
  });
});

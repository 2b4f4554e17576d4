import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import { modifyOrder } from './modifyOrder.js';
import { skippingClock } from './testing/skippingClock.js';

/** How an exchange deals with a change. */
interface Behaviour {
  /** What the change is answered: taken, nothing, or a code. */
  readonly answer: 'taken' | 'lost' | string;
  /** When the change is made, ms after the call; never if left out. */
  readonly madeAfterMs?: number;
  /** When the order is over, and how. */
  readonly ends?: { readonly afterMs: number; readonly status: string };
}

function setUp({ answer, madeAfterMs = Number.POSITIVE_INFINITY, ends }: Behaviour) {
  const clock = skippingClock();
  const started = clock.now();
  const sent: string[] = [];
  const fetch: FetchLike = async (url, { body = '' }) => {
    const reply = (data: unknown, code = '00000') =>
      Response.json({ code, msg: '', requestTime: clock.now(), data }, { status: code === '00000' ? 200 : 400 });
    if (url.endsWith('/modify-order')) {
      sent.push(body);
      if (answer === 'lost') throw new TypeError('fetch failed');
      return answer === 'taken' ? reply({ orderId: '1', clientOid: '' }) : reply(null, answer);
    }
    const elapsed = clock.now() - started;
    const price = elapsed >= madeAfterMs ? '49500.0' : '50000';
    const orderStatus = ends && elapsed >= ends.afterMs ? ends.status : 'live';
    return reply({ orderId: '1', symbol: 'BTCUSDT', side: 'buy', price, qty: '1', cumExecQty: '0', orderStatus });
  };
  const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });
  return { sent, clock, started, transport: createTransport({ fetch, signer, clock, retries: 0 }) };
}

const change = { symbol: 'BTCUSDT', category: 'SPOT', orderId: '1', price: '49500' } as const;

test.each<[string, Behaviour, object]>([
  ['taken, and made later', { answer: 'taken', madeAfterMs: 2_000 }, { change: 'made', order: { outcome: 'alive' } }],
  ['lost, but made', { answer: 'lost', madeAfterMs: 2_000 }, { change: 'made', order: { outcome: 'alive' } }],
  ['lost, and never made', { answer: 'lost' }, { change: 'not-made', order: { outcome: 'alive' } }],
  ['taken, and never made', { answer: 'taken' }, { change: 'not-made', order: { outcome: 'alive' } }],
  ['refused', { answer: '40034' }, { change: 'not-made', order: { outcome: 'alive' } }],
  ['unlisted, and made', { answer: '40015', madeAfterMs: 0 }, { change: 'made', order: { outcome: 'alive' } }],
  [
    'taken, and the order filled before',
    { answer: 'taken', ends: { afterMs: 0, status: 'filled' } },
    { change: 'not-made', order: { outcome: 'dead', order: { state: 'filled', price: '50000' } } },
  ],
  [
    'made, and then filled',
    { answer: 'lost', madeAfterMs: 0, ends: { afterMs: 0, status: 'filled' } },
    { change: 'made', order: { outcome: 'dead', order: { state: 'filled' } } },
  ],
])('a change that is %s', async (_, behaviour, expected) => {
  const { transport, sent } = setUp(behaviour);
  expect(await modifyOrder(transport, { change })).toMatchObject(expected);
  expect(sent).toHaveLength(1);
});

test('a lost change that has not been made is not given up before its last copy could have come', async () => {
  const { transport, clock, started } = setUp({ answer: 'lost', madeAfterMs: 45_000 });
  expect(await modifyOrder(transport, { change })).toMatchObject({ change: 'made' });
  expect(clock.now() - started).toBeGreaterThanOrEqual(45_000);
});

test('whose time is up is unknown', async () => {
  const { transport } = setUp({ answer: 'lost' });
  expect(await modifyOrder(transport, { change, resolveWithinMs: 2_000 })).toMatchObject({
    change: 'unknown',
    order: { outcome: 'alive' },
  });
});

test('a change that is none is refused before it is sent', async () => {
  const { transport, sent } = setUp({ answer: 'taken' });
  await expect(modifyOrder(transport, { change: { ...change, price: 1 as never } })).rejects.toThrow(/price must be/);
  expect(sent).toEqual([]);
});

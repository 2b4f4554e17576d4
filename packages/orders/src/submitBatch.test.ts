import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { BatchRequest } from './BatchRequest.js';
import type { JournalRecord } from './OrderJournal.js';
import { submitBatch } from './submitBatch.js';
import { connectSandbox } from './testing/connectSandbox.js';
import { skippingClock } from './testing/skippingClock.js';

const rung = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01' } as const;
const ladder = ['1000', '1001', '1002'].map((price, index) => ({ ...rung, price, clientOid: `rung-${index}` }));
const BATCH = '/batch-orders';

describe('a batch on spot', () => {
  test('has an outcome for each order, in their order', async () => {
    const { transport, placed } = connectSandbox(['none'], BATCH);
    const tooDear = { ...rung, price: '60000', size: '9999', clientOid: 'too-dear' };
    const outcomes = await submitBatch(transport, { product: 'spot', orders: [tooDear, ...ladder] });
    expect(outcomes.map(({ clientOid, outcome, evidence }) => [clientOid, outcome, evidence.lookUps])).toEqual([
      ['too-dear', 'rejected', 0],
      ['rung-0', 'accepted', 0],
      ['rung-1', 'accepted', 0],
      ['rung-2', 'accepted', 0],
    ]);
    expect(outcomes[0]).toMatchObject({ basis: 'refused', error: { context: { apiCode: '43012' } } });
    expect(placed()).toBe(1);
  });

  test('whose answer is lost is found order by order, and sent once', async () => {
    const { transport, placed } = connectSandbox(['lost-after'], BATCH);
    const orders = [ladder[0], { ...rung, price: '60000', size: '9999' }, ladder[1]].filter((order) => !!order);
    const outcomes = await submitBatch(transport, { product: 'spot', orders });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'accepted']);
    expect(outcomes[1]).toMatchObject({ basis: 'absent' });
    expect(placed()).toBe(1);
  });

  test('is written down order by order, before it is sent', async () => {
    const { transport, placed } = connectSandbox(['none'], BATCH);
    const records: string[] = [];
    const journal = {
      put: ({ clientOid, state }: JournalRecord) => void records.push(`${clientOid} ${state} ${placed()}`),
    };
    await submitBatch(transport, { product: 'spot', orders: ladder, journal });
    expect(records.slice(0, 3)).toEqual(['rung-0 intent 0', 'rung-1 intent 0', 'rung-2 intent 0']);
    expect(records.slice(3).sort()).toEqual(['rung-0 accepted 1', 'rung-1 accepted 1', 'rung-2 accepted 1']);
  });

  test.each([
    [{ orders: [] }, /orders must have an entry at least/],
    [{ orders: [ladder[0], ladder[0]] }, /clientOid must differ from order to order/],
    [{ orders: [{ ...rung, price: '1', clientOid: 'no good' }] }, /clientOid must be 1 to 32/],
    [{ orders: [{ ...rung }] }, /order is a limit order without a price/],
    [{ orders: [{ ...rung, price: 1 }] }, /orderList\[0\]\.price must be a decimal string/],
    [{ orders: Array.from({ length: 51 }, () => ({ ...rung, price: '1' })) }, /at most 50 entries; got 51/],
    [{ orders: ladder, sendWithinMs: 0 }, /sendWithinMs must be/],
  ])('that cannot be sent is refused before: %j', async (request, message) => {
    const { transport, placed } = connectSandbox(['none'], BATCH);
    await expect(submitBatch(transport, { product: 'spot', ...request } as never)).rejects.toThrow(message);
    expect(placed()).toBe(0);
  });
});

interface Case {
  readonly name: string;
  readonly request: BatchRequest;
  readonly path: string;
  readonly answer: unknown;
  /** The paths that the order in neither list is looked for at. */
  readonly open: string;
}

const lists = {
  successList: [{ orderId: '7', clientOid: 'b' }],
  failureList: [{ orderId: '', clientOid: 'a', errorMsg: 'too little', errorCode: '43012' }],
};
const three = ['a', 'b', 'c'].map((clientOid) => ({ clientOid }));
const terms = { side: 'buy', orderType: 'limit', force: 'gtc', price: '1' } as const;

const cases: readonly Case[] = [
  {
    name: 'futures',
    request: {
      product: 'futures',
      symbol: 'BTCUSDT',
      productType: 'USDT-FUTURES',
      marginMode: 'crossed',
      marginCoin: 'USDT',
      orders: three.map((id) => ({ ...terms, ...id, size: '1', tradeSide: 'open' as const })),
    },
    path: '/api/v2/mix/order/batch-place-order',
    answer: lists,
    open: '/api/v2/mix/order/orders-pending',
  },
  ...(['crossed', 'isolated'] as const).map(
    (marginMode): Case => ({
      name: `${marginMode} margin`,
      request: {
        product: 'margin',
        marginMode,
        symbol: 'BTCUSDT',
        orders: three.map((id) => ({ ...terms, ...id, baseSize: '1', loanType: 'normal' as const })),
      },
      path: `/api/v2/margin/${marginMode}/batch-place-order`,
      answer: lists,
      open: `/api/v2/margin/${marginMode}/open-orders`,
    }),
  ),
  {
    name: 'the unified account',
    request: {
      product: 'uta',
      orders: three.map((id) => ({
        category: 'SPOT' as const,
        symbol: 'BTCUSDT',
        side: 'buy' as const,
        orderType: 'limit' as const,
        price: '1',
        qty: '1',
        ...id,
      })),
    },
    path: '/api/v3/trade/place-batch',
    // Not in the order of the orders, and one is missing.
    answer: [
      { orderId: '7', clientOid: 'b', code: '00000', msg: 'success' },
      { orderId: null, clientOid: 'a', code: '25202', msg: 'too little' },
    ],
    open: '/api/v3/trade/unfilled-orders',
  },
];

test.each(cases)('$name: the answer is read by id, and what it leaves out is looked for', async (one) => {
  const seen: URL[] = [];
  const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });
  const fetch: FetchLike = async (url) => {
    seen.push(new URL(url));
    return Response.json({ code: '00000', msg: '', requestTime: 1, data: seen.length === 1 ? one.answer : {} });
  };
  const transport = createTransport({ fetch, signer, clock: skippingClock(), retries: 0 });
  const outcomes = await submitBatch(transport, { ...one.request, resolveWithinMs: 0 });
  expect(outcomes).toMatchObject([
    { clientOid: 'a', outcome: 'rejected', basis: 'refused' },
    { clientOid: 'b', outcome: 'accepted', orderId: '7' },
    { clientOid: 'c', outcome: 'unknown', pending: { intent: { symbol: 'BTCUSDT' } } },
  ]);
  expect(seen.map(({ pathname }) => pathname).slice(0, 2)).toEqual([one.path, one.open]);
});

import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { OrderRequest } from '../OrderRequest.js';
import { settleOrder } from '../settleOrder.js';
import { submitOrder } from '../submitOrder.js';
import { skippingClock } from '../testing/skippingClock.js';

const NOW = 1_700_000_000_000;
const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });

interface Case {
  readonly name: string;
  readonly request: OrderRequest;
  readonly place: string;
  readonly cancel: string;
  readonly open: string;
  readonly history: string;
  readonly detail?: string;
  /** The answer of the list of open orders, given the id. */
  readonly rows: (clientOid: string, state: 'live' | 'gone') => unknown;
  /** What an empty list looks like. */
  readonly none: unknown;
}

const base = { symbol: 'BTCUSDT', side: 'buy', orderId: '77', cTime: String(NOW + 10), createdTime: String(NOW + 10) };
const frame = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '50000', clientOid: 'mine-1' } as const;

const cases: readonly Case[] = [
  {
    name: 'futures',
    request: {
      product: 'futures',
      order: {
        ...frame,
        productType: 'USDT-FUTURES',
        marginMode: 'crossed',
        marginCoin: 'USDT',
        force: 'gtc',
        size: '0.01',
        tradeSide: 'open',
      },
    },
    place: '/api/v2/mix/order/place-order',
    cancel: '/api/v2/mix/order/cancel-order',
    open: '/api/v2/mix/order/orders-pending',
    history: '/api/v2/mix/order/orders-history',
    detail: '/api/v2/mix/order/detail',
    rows: (clientOid, state) => ({
      entrustedList: [{ ...base, clientOid, status: state === 'live' ? 'live' : 'canceled', baseVolume: '0' }],
      endId: '77',
    }),
    none: { entrustedList: null, endId: null },
  },
  ...(['crossed', 'isolated'] as const).map(
    (marginMode): Case => ({
      name: `${marginMode} margin`,
      request: {
        product: 'margin',
        marginMode,
        order: { ...frame, force: 'gtc', baseSize: '0.01', loanType: 'normal' },
      },
      place: `/api/v2/margin/${marginMode}/place-order`,
      cancel: `/api/v2/margin/${marginMode}/cancel-order`,
      open: `/api/v2/margin/${marginMode}/open-orders`,
      history: `/api/v2/margin/${marginMode}/history-orders`,
      rows: (clientOid, state) => ({
        orderList: [{ ...base, clientOid, status: state === 'live' ? 'live' : 'cancelled', size: '0' }],
        minId: '77',
        maxId: '77',
      }),
      none: { orderList: [], minId: '', maxId: '' },
    }),
  ),
  {
    name: 'the unified account',
    request: { product: 'uta', order: { ...frame, category: 'SPOT', timeInForce: 'gtc', qty: '0.01' } },
    place: '/api/v3/trade/place-order',
    cancel: '/api/v3/trade/cancel-order',
    open: '/api/v3/trade/unfilled-orders',
    history: '/api/v3/trade/history-orders',
    detail: '/api/v3/trade/order-info',
    rows: (clientOid, state) => ({
      list: [{ ...base, clientOid, orderStatus: state === 'live' ? 'live' : 'cancelled', cumExecQty: '0' }],
      cursor: '',
    }),
    none: { list: null, cursor: null },
  },
];

/** An exchange that loses the answer of the order, and knows it as open until it is cancelled. */
function exchangeOf(one: Case) {
  const seen: string[] = [];
  let state: 'live' | 'gone' = 'live';
  const answer = (data: unknown): Response =>
    Response.json({ code: '00000', msg: 'success', requestTime: NOW + seen.length, data });
  const fetch: FetchLike = async (url, { body }) => {
    const { pathname, searchParams } = new URL(url);
    seen.push(`${pathname} ${searchParams.get('symbol') ?? ''}`.trim());
    if (pathname === one.place) throw new TypeError('fetch failed');
    if (pathname === one.cancel) {
      expect(JSON.parse(body ?? '{}')).toMatchObject({ clientOid: 'mine-1' });
      state = 'gone';
      return answer({ orderId: '77', clientOid: 'mine-1' });
    }
    if (pathname === one.open) return answer(state === 'live' ? one.rows('mine-1', state) : one.none);
    if (pathname === one.history) return answer(state === 'gone' ? one.rows('mine-1', state) : one.none);
    if (pathname === one.detail)
      return Response.json({ code: '40109', msg: 'not found', requestTime: NOW, data: null });
    throw new Error(`nobody should ask for ${pathname}`);
  };
  return { seen, transport: createTransport({ fetch, signer, clock: skippingClock(), retries: 0 }) };
}

describe.each(cases)('$name', (one) => {
  test('an order whose answer was lost is found in the lists, asked for with its symbol', async () => {
    const { transport, seen } = exchangeOf(one);
    const result = await submitOrder(transport, one.request);
    expect(result).toMatchObject({ outcome: 'accepted', orderId: '77', clientOid: 'mine-1', duplicates: [] });
    expect(seen.slice(0, 3)).toEqual([one.place, `${one.open} BTCUSDT`, `${one.history} BTCUSDT`]);
    if (one.detail) expect(seen.some((path) => path.startsWith(one.detail ?? ''))).toBe(true);
    expect(seen.filter((path) => path.startsWith(one.place))).toHaveLength(1);
  });

  test('it is cancelled by its clientOid, and found among those that are over', async () => {
    const { transport } = exchangeOf(one);
    const intents: unknown[] = [];
    const journal = { put: (record: { pending?: unknown }) => void intents.push(record.pending) };
    await submitOrder(transport, { ...one.request, journal });
    const settled = await settleOrder(transport, intents[0] as never, { want: 'dead' });
    expect(settled).toMatchObject({ outcome: 'dead', order: { orderId: '77', state: 'cancelled', filled: '0' } });
  });
});

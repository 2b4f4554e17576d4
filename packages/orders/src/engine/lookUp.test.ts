import { BitgetError } from '@bitget-kit/errors';
import type { Transport } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { FoundOrder } from '../FoundOrder.js';
import type { Product } from '../products/Product.js';
import { pendingOf, START } from '../testing/pendingOf.js';
import { lookUp } from './lookUp.js';

/** What one source answers: rows and the exchange's time, or a failure. */
type Reply = { readonly rows: readonly FoundOrder[]; readonly at: number } | Error;

const mine: FoundOrder = {
  orderId: '1',
  clientOid: 'mine',
  symbol: 'BTCUSDT',
  side: 'buy',
  createdAt: START + 10,
  state: 'live',
  filled: '0',
  price: '1',
  size: '1',
};

function look(...[open, ...others]: readonly [Reply, ...Reply[]]) {
  const transport = {
    request: async (reply: unknown) => {
      const { rows, at } = reply as { rows: readonly FoundOrder[]; at: number };
      return { data: rows, meta: { requestTime: at, status: 200, attempts: 1, durationMs: 1 } };
    },
  } as unknown as Transport;
  const read = (dated: Transport<'read'>, reply: Reply) => async () => {
    if (reply instanceof Error) throw reply;
    return (await (dated.request as unknown as (reply: unknown) => Promise<{ data: readonly FoundOrder[] }>)(reply))
      .data;
  };
  const product = {
    sources: (dated: Transport<'read'>) => ({
      open: read(dated, open),
      others: others.map((reply) => read(dated, reply)),
    }),
  } as unknown as Product<never>;
  return lookUp(product, transport, pendingOf(), {});
}

const rejected = (apiCode: string, category: 'not-found' | 'unlisted', status = 400) =>
  new BitgetError('api/rejected', apiCode, {
    endpoint: 'GET /x',
    apiCode,
    apiMessage: '',
    status,
    attempts: 1,
    category,
    retry: 'never',
  });

describe('a hit', () => {
  test('has our id, symbol and side, and is not older than the order can be', async () => {
    expect((await look({ rows: [{ ...mine, clientOid: 'other' }], at: START })).kind).toBe('miss');
    const older = { ...mine, createdAt: START - 31_001 };
    expect(await look({ rows: [older], at: START })).toEqual({ kind: 'miss', asOf: START, reused: true });
    expect(await look({ rows: [{ ...mine, createdAt: START - 31_000 }], at: START })).toMatchObject({ kind: 'hit' });
  });

  test('is told however the exchange spells symbol and side', async () => {
    const spelt = { ...mine, symbol: 'btcUSDT', side: 'Buy' };
    expect(await look({ rows: [spelt], at: START })).toMatchObject({ kind: 'hit' });
  });

  test('counts each order once, in its later state, the oldest first', async () => {
    const later: FoundOrder = { ...mine, orderId: '2', createdAt: START + 5_000 };
    const finding = await look(
      { rows: [later, mine], at: START },
      { rows: [{ ...mine, state: 'filled', filled: '1' }], at: START },
    );
    if (finding.kind !== 'hit') throw new Error(finding.kind);
    expect(finding.orders.map(({ orderId, state }) => [orderId, state])).toEqual([
      ['1', 'filled'],
      ['2', 'live'],
    ]);
  });

  test('counts although another source does not answer', async () => {
    expect((await look({ rows: [mine], at: START }, new Error('timeout'))).kind).toBe('hit');
  });
});

describe('a miss', () => {
  test('is dated by the earliest answer', async () => {
    expect(await look({ rows: [], at: START + 9 }, { rows: [], at: START + 5 })).toEqual({
      kind: 'miss',
      asOf: START + 5,
      reused: false,
    });
  });

  test('may contain a listed "not found"', async () => {
    expect((await look({ rows: [], at: START }, rejected('40109', 'not-found'))).kind).toBe('miss');
  });

  test.each([
    ['a source that fails', [{ rows: [], at: START }, new Error('timeout')]],
    ['a refusal that is none of these', [{ rows: [], at: START }, rejected('40085', 'unlisted')]],
    ['an answer without a date', [{ rows: [], at: Number.NaN }]],
    ['no answer at all', [new Error('timeout')]],
    ['"not found" under a status that proves nothing', [{ rows: [], at: START }, rejected('40109', 'not-found', 502)]],
    ['an order of our id and another symbol', [{ rows: [{ ...mine, symbol: 'ETHUSDT' }], at: START }]],
    ['an order of our id and another side', [{ rows: [{ ...mine, side: 'sell' }], at: START }]],
    ['an order of our id without a time', [{ rows: [{ ...mine, createdAt: Number.NaN }], at: START }]],
    ['an order of our id with an empty time', [{ rows: [{ ...mine, createdAt: 0 }], at: START }]],
  ] as const)('is none with %s', async (_, replies) => {
    expect(await look(...(replies as unknown as [Reply, ...Reply[]]))).toEqual({ kind: 'void' });
  });
});

test('what may not be asked for is hopeless, and a hit all the same where another source has it', async () => {
  const closed = new BitgetError('request/invalid', 'the transport is closed', { endpoint: 'GET /x' });
  expect(await look({ rows: [], at: START }, closed)).toEqual({ kind: 'hopeless' });
  expect(await look({ rows: [mine], at: START }, closed)).toMatchObject({ kind: 'hit' });
});

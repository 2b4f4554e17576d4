import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike } from '@bitget-kit/transport';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from './OrderJournal.js';
import type { PendingOrder } from './PendingOrder.js';
import { resumeOrder } from './resumeOrder.js';
import { settleOrder } from './settleOrder.js';
import { submitTransfer } from './submitTransfer.js';
import { submitWithdrawal } from './submitWithdrawal.js';
import { connectSandbox } from './testing/connectSandbox.js';
import { skippingClock } from './testing/skippingClock.js';

const TRANSFER = '/api/v2/spot/wallet/transfer';
const all = { keys: [{ permissions: ['read', 'trade', 'transfer', 'withdraw'], ips: ['127.0.0.1'] }] } as const;
const transfer = { fromType: 'spot', toType: 'usdt_futures', coin: 'USDT', amount: '100' } as const;

describe('a transfer', () => {
  test('is accepted by its answer', async () => {
    const { transport, placed } = connectSandbox(['none'], TRANSFER, all);
    expect(await submitTransfer(transport, { transfer })).toMatchObject({
      outcome: 'accepted',
      evidence: { lookUps: 0 },
    });
    expect(placed()).toBe(1);
  });

  test.each(['lost-after', 'html', 'cut'] as const)('whose answer is %s is found in the records', async (fault) => {
    const { transport, placed } = connectSandbox([fault], TRANSFER, all);
    const result = await submitTransfer(transport, { transfer: { ...transfer, clientOid: 'move-1' } });
    expect(result).toMatchObject({ outcome: 'accepted', clientOid: 'move-1', evidence: { lookUps: 1 } });
    expect(placed()).toBe(1);
  });

  test('that was lost is proved absent, and never sent again', async () => {
    const { transport, placed } = connectSandbox(['lost-before'], TRANSFER, all);
    expect(await submitTransfer(transport, { transfer })).toMatchObject({ outcome: 'rejected', basis: 'absent' });
    expect(placed()).toBe(1);
  });

  test('that is unknown goes on as an order does, but cannot be cancelled', async () => {
    const { transport } = connectSandbox(['lost-after'], TRANSFER, all);
    const intents: PendingOrder[] = [];
    const journal = { put: ({ pending }: JournalRecord) => void (pending && intents.push(pending)) };
    await submitTransfer(transport, { transfer, journal });
    const pending = JSON.parse(JSON.stringify(intents[0]));
    expect(await resumeOrder(transport, pending)).toMatchObject({ outcome: 'accepted' });
    await expect(settleOrder(transport, pending, { want: 'dead' })).rejects.toThrow(/cannot be taken back/);
  });
});

describe.each(['classic', 'unified'] as const)('a withdrawal from a %s account', (account) => {
  const version = account === 'unified' ? 'v3/account' : 'v2/spot/wallet';

  /** An exchange that answers the withdrawal so, and has these records. */
  function setUp(answer: () => Response, records: readonly object[]) {
    const seen: string[] = [];
    const clock = skippingClock();
    const fetch: FetchLike = async (url, { method }) => {
      const { pathname, searchParams } = new URL(url);
      seen.push(`${method} ${pathname}`);
      if (method === 'POST') return answer();
      expect(searchParams.get('coin')).toBe('USDT');
      return Response.json({ code: '00000', msg: '', requestTime: clock.now(), data: records });
    };
    const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });
    return { seen, clock, transport: createTransport({ fetch, signer, clock, retries: 0 }) };
  }

  const withdrawal = {
    transferType: 'on_chain',
    coin: 'USDT',
    chain: 'trc20',
    address: 'T1',
    size: '25',
    clientOid: 'out-1',
  } as const;
  const lost = (): never => {
    throw new TypeError('fetch failed');
  };
  const created = String(1_700_000_000_010);
  // The exchange writes coins in small letters now and then.
  const record = {
    orderId: '9',
    clientOid: 'out-1',
    coin: 'usdt',
    size: '25',
    status: 'pending',
    ...(account === 'unified' ? { createdTime: created } : { cTime: created }),
  };

  test('whose answer is lost is found in the records', async () => {
    const { transport, seen } = setUp(lost, [record, { ...record, orderId: '8', clientOid: 'other' }]);
    const result = await submitWithdrawal(transport, { account, withdrawal });
    expect(result).toMatchObject({ outcome: 'accepted', orderId: '9', duplicates: [] });
    expect(seen).toEqual([`POST /api/${version}/withdrawal`, `GET /api/${version}/withdrawal-records`]);
  });

  test.each(['40008', '429'])('is not sent again after %s, though an order would be', async (code) => {
    const refused = () => Response.json({ code, msg: '' }, { status: code === '429' ? 429 : 400 });
    const { transport, seen } = setUp(refused, []);
    const result = await submitWithdrawal(transport, { account, withdrawal });
    expect(result).toMatchObject({ outcome: 'rejected' });
    expect(seen.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  test('that failed at the exchange was accepted all the same', async () => {
    const { transport } = setUp(lost, [{ ...record, status: 'fail' }]);
    expect(await submitWithdrawal(transport, { account, withdrawal })).toMatchObject({ outcome: 'accepted' });
  });

  test('with an amount that is a number is not sent', async () => {
    const { transport, seen } = setUp(lost, []);
    const wrong = submitWithdrawal(transport, { account, withdrawal: { ...withdrawal, size: 25 as never } });
    await expect(wrong).rejects.toThrow(/size must be a decimal string/);
    expect(seen).toEqual([]);
  });
});

import { isBitgetError } from '@bitget-kit/errors';
import { expect, test } from 'vitest';
import { cancelOrder } from './cancelOrder.js';
import type { JournalRecord } from './OrderJournal.js';
import { resumeOrder } from './resumeOrder.js';
import { settleOrder } from './settleOrder.js';
import { connectSandbox } from './testing/connectSandbox.js';
import { pendingOf } from './testing/pendingOf.js';

const good = pendingOf();

test('the outcome is written down, as it would have been at first', async () => {
  const { transport } = connectSandbox();
  const records: JournalRecord[] = [];
  const journal = { put: (record: JournalRecord) => void records.push(record) };
  expect(await resumeOrder(transport, good, { journal })).toMatchObject({ outcome: 'rejected', basis: 'absent' });
  expect(records).toMatchObject([{ clientOid: 'mine', state: 'rejected', pending: undefined }]);
});

test.each([
  ['nothing', undefined],
  ['text', 'pending'],
  ['a line of another version', { ...good, version: 2 }],
  ['half a line', { version: 1, intent: good.intent }],
  ['a product that is not known', { ...good, intent: { ...good.intent, product: 'options' } }],
  ['times that are none', { ...good, sent: [null] }],
  ['an intent without a time', { ...good, intent: { ...good.intent, notAfter: null } }],
  ['assumptions that are none', { ...good, assumptions: { ...good.assumptions, visibilityMs: null } }],
])('%s is no pending order, and is refused with a sentence', async (_, pending) => {
  const { transport } = connectSandbox();
  for (const going of [
    resumeOrder(transport, pending as never),
    settleOrder(transport, pending as never, { want: 'dead' }),
  ]) {
    const error = await going.catch((reason: unknown) => reason);
    expect(isBitgetError(error, 'request/invalid') && error.message).toMatch(
      /^(resume|settle)Order: (pending must be what an outcome|assumptions\.visibilityMs must be)/,
    );
  }
});

test('a search for no number of ms is refused: it would never end', async () => {
  const { transport } = connectSandbox();
  const never = { resolveWithinMs: Number.NaN };
  const target = { product: 'spot', symbol: 'BTCUSDT', orderId: '1' } as const;
  for (const going of [
    resumeOrder(transport, good, never),
    settleOrder(transport, good, { ...never, want: 'dead' }),
    cancelOrder(transport, target, never),
  ]) {
    await expect(going).rejects.toThrow(/resolveWithinMs must be a number of ms from zero up/);
  }
});

test('an order that is being settled when the transport closes is unknown', async () => {
  const { transport } = connectSandbox();
  transport.clock.setTimer(5_000, () => void transport.close());
  expect(await settleOrder(transport, good, { want: 'dead' })).toMatchObject({ outcome: 'unknown' });
});

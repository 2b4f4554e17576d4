import { expect, test } from 'vitest';
import type { JournalRecord } from '../OrderJournal.js';
import { pendingOf, START } from '../testing/pendingOf.js';
import { noteSent } from './noteSent.js';

const { intent } = pendingOf();
const unsent = pendingOf({ sent: [], complete: false });
const other = { ...unsent, intent: { ...intent, clientOid: 'other' } };

function setUp(fails = false) {
  const records: JournalRecord[] = [];
  const journal = {
    put: async (record: JournalRecord) => {
      if (fails) throw new Error('disk full');
      records.push(record);
    },
  };
  return { records, journal };
}

test('a timestamp that the intent holds for is noted, and not written down again', () => {
  const { records, journal } = setUp();
  const { sent, onSigned } = noteSent([unsent], { journal });
  expect(onSigned(START)).toBeUndefined();
  expect(onSigned(START + 5_000)).toBeUndefined();
  expect(sent).toEqual([START, START + 5_000]);
  expect(records).toEqual([]);
});

test.each([
  ['before', START - 1],
  ['after', START + 5_001],
])('one from %s is written down first, of every order that goes with it', async (_, timestamp) => {
  const { records, journal } = setUp();
  const { sent, onSigned } = noteSent([unsent, other], { journal }, 7);
  const noted = onSigned(timestamp);
  expect(sent).toEqual([]);
  await noted;
  expect(sent).toEqual([timestamp]);
  expect(records).toMatchObject([
    { clientOid: 'mine', state: 'intent', pending: { sent: [timestamp], complete: false }, resendOf: 7 },
    { clientOid: 'other', state: 'intent', pending: { sent: [timestamp], complete: false }, resendOf: 7 },
  ]);
});

test('with those from before it', async () => {
  const { records, journal } = setUp();
  const { onSigned } = noteSent([unsent], { journal });
  onSigned(START);
  await onSigned(START + 60_000);
  expect(records[0]?.pending?.sent).toEqual([START, START + 60_000]);
});

test('what cannot be written down, or is not wanted any more, is not sent', async () => {
  const full = noteSent([unsent], setUp(true));
  await expect(full.onSigned(START - 1)).rejects.toThrow('disk full');
  const aborted = noteSent([unsent], { ...setUp(), signal: AbortSignal.abort('enough') });
  await expect(aborted.onSigned(START - 1)).rejects.toBe('enough');
  expect([...full.sent, ...aborted.sent]).toEqual([]);
});

test('without a journal there is nothing to write down', () => {
  const { sent, onSigned } = noteSent([unsent], {});
  expect(onSigned(START - 1)).toBeUndefined();
  expect(sent).toEqual([START - 1]);
});

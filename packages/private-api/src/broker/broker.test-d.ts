import { assertType, test } from 'vitest';
import type { BrokerTimeRange } from './BrokerTimeRange.js';
import type { BrokerCreateSubaccountKeyParams } from './brokerCreateSubaccountKey.js';

test('a range is given whole or not at all', () => {
  assertType<BrokerTimeRange>({});
  assertType<BrokerTimeRange>({ startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 0, 2) });
  // @ts-expect-error until when?
  assertType<BrokerTimeRange>({ startTime: Date.UTC(2026, 0, 1) });
});

test('a key that may write is bound to addresses', () => {
  const key = { subUid: '1', passphrase: 'correctHorse1', label: 'desk' };
  assertType<BrokerCreateSubaccountKeyParams>({ ...key, permType: 'readonly', permList: ['spot_trade'] });
  assertType<BrokerCreateSubaccountKeyParams>({
    ...key,
    permType: 'read_and_write',
    permList: ['spot_trade', 'wallet_transfer'],
    ipList: ['203.0.113.7'],
  });
  // @ts-expect-error from where?
  assertType<BrokerCreateSubaccountKeyParams>({ ...key, permType: 'read_and_write', permList: ['spot_trade'] });
  // @ts-expect-error no such permission
  assertType<BrokerCreateSubaccountKeyParams>({ ...key, permType: 'readonly', permList: ['withdraw'] });
});

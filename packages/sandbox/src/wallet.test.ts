import { describe, expect, test } from 'vitest';
import { type OpenSandbox, openSandbox } from './testing/openSandbox.js';

const permissions = ['read', 'trade', 'transfer', 'withdraw'] as const;
const open = (): OpenSandbox => openSandbox({ keys: [{ permissions, ips: ['127.0.0.1'] }, { permissions }] });

describe('a transfer', () => {
  const transfer = { fromType: 'spot', toType: 'usdt_futures', amount: '40', coin: 'USDT', clientOid: 't1' };

  test('moves coins once, however often its clientOid is sent', async () => {
    const { call, coin } = open();
    const first = await call('POST', 'wallet/transfer', transfer);
    expect(await call('POST', 'wallet/transfer', transfer)).toMatchObject({ data: first.data });
    expect(await coin('USDT')).toMatchObject({ available: '99960' });
    expect((await call('GET', 'account/transferRecords', { coin: 'USDT' })).data).toMatchObject([
      { fromType: 'spot', toType: 'usdt_futures', size: '40', clientOid: 't1', transferId: first.data.transferId },
    ]);
    expect((await call('GET', 'account/bills', { businessType: 'TRANSFER_OUT' })).data).toMatchObject([
      { businessType: 'transfer-out', groupType: 'transfer', size: '-40', coin: 'USDT', balance: '99960' },
    ]);
  });

  test('comes back the same way', async () => {
    const { call, coin } = open();
    await call('POST', 'wallet/transfer', transfer);
    const back = { ...transfer, fromType: 'usdt_futures', toType: 'spot', clientOid: 't2' };
    expect((await call('POST', 'wallet/transfer', { ...back, amount: '40.01' })).code).toBe('43117');
    expect((await call('POST', 'wallet/transfer', back)).code).toBe('00000');
    expect(await coin('USDT')).toMatchObject({ available: '100000' });
  });

  test.each([
    ['43117', { amount: '1000000' }],
    ['40034', { coin: 'NOPE' }],
    ['40020', { toType: 'spot' }],
    ['40020', { toType: 'moon' }],
    ['40020', { amount: '0' }],
    ['40019', { amount: '' }],
  ])('is refused with %s for %j', async (code, change) => {
    expect((await open().call('POST', 'wallet/transfer', { ...transfer, ...change })).code).toBe(code);
  });
});

describe('the way in and out', () => {
  const withdrawal = { coin: 'USDT', transferType: 'on_chain', address: 'x', size: '10' };

  test('a withdrawal leaves the account, and is on record', async () => {
    const { call, coin, sandbox } = open();
    const { data } = await call('POST', 'wallet/withdrawal', withdrawal);
    expect(await coin('USDT')).toMatchObject({ available: '99990' });
    const [start, end] = [1_795_435_000_000, 1_795_437_000_000];
    const asked = { startTime: start, endTime: end };
    expect((await call('GET', 'wallet/withdrawal-records', asked)).data).toMatchObject([
      { ...data, coin: 'USDT', size: '10', toAddress: 'x', status: 'success' },
    ]);
    expect((await call('GET', 'wallet/withdrawal-records', { ...asked, coin: 'BTC' })).data).toEqual([]);
    expect(sandbox.inspect().totals.USDT).toBe('1000000000100000');
  });

  test('a key that is bound to no address may not withdraw', async () => {
    const { call } = open();
    expect(await call('POST', 'wallet/withdrawal', withdrawal, 1)).toMatchObject({
      code: '22010',
      msg: 'Please bind ip whitelist address',
    });
  });

  test('an address is always the same, and nothing ever comes in', async () => {
    const { call } = open();
    const { data } = await call('GET', 'wallet/deposit-address', { coin: 'BTC' });
    expect(data).toMatchObject({ coin: 'BTC', address: 'sandbox-1-BTC' });
    expect((await call('GET', 'wallet/deposit-address', { coin: 'NOPE' })).code).toBe('40034');
    expect((await call('GET', 'wallet/deposit-records', { startTime: 1, endTime: 2 })).data).toEqual([]);
  });
});

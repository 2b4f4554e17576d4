import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUta } from '../testing/openUta.js';

const DAY_MS = 86_400_000;

describe('what a user is and has', () => {
  test('adds up, in USD and in bitcoin', async () => {
    const { call, place } = openUta();
    await place({});
    const { data } = await call('GET', 'account/assets');
    await expectValid('GET', '/api/v3/account/assets', data);
    const rows: { coin: string; balance: string; available: string; locked: string; usdValue: string }[] = data.assets;
    expect(rows.map(({ coin }) => coin)).toEqual(['USDT', 'BTC', 'ETH']);
    for (const { balance, available, locked } of rows) expect(Number(available) + Number(locked)).toBe(Number(balance));
    expect(rows.reduce((sum, { usdValue }) => sum + Number(usdValue), 0)).toBeCloseTo(Number(data.accountEquity), 6);
    const bitcoin = rows[1];
    expect(Number(data.btcEquity) / Number(data.accountEquity)).toBeCloseTo(1 / Number(bitcoin?.usdValue), 12);
  });

  test.each<[string, 'GET' | 'POST', object, object]>([
    ['settings', 'GET', {}, { uid: '1', accountMode: 'unified', holdMode: 'one_way_mode' }],
    ['info', 'GET', {}, { userId: '1', permType: 'read-and-write', permissions: ['uta_trade', 'uta_mgt', 'withdraw'] }],
    ['funding-assets', 'GET', {}, []],
    ['fee-rate', 'GET', { category: 'SPOT', symbol: 'BTCUSDT' }, { makerFeeRate: '0.001', takerFeeRate: '0.001' }],
    ['all-fee-rate', 'GET', { category: 'SPOT' }, [{ symbol: 'BTCUSDT', makerFeeRate: '0.001' }, {}, {}, {}]],
    ['deduct-info', 'GET', {}, { deduct: 'off' }],
    ['convert-records', 'GET', { fromCoin: 'BTC', toCoin: 'USDT' }, { list: [] }],
    ['repayable-coins', 'GET', {}, { repayableCoinList: [] }],
    ['transferable-coins', 'GET', { fromType: 'uta', toType: 'spot' }, ['BTC', 'USDT', 'ETH', 'SOL', 'BGB', 'USDC']],
    ['max-transferable', 'GET', { coin: 'usdt' }, { coin: 'USDT', maxTransfer: '100000' }],
    [
      'max-withdrawal',
      'GET',
      { coin: 'BTC' },
      { utaMaxWithdrawal: '1', spotMaxWithdrawal: '0', totalMaxWithdrawal: '1' },
    ],
    ['deposit-address', 'GET', { coin: 'BTC' }, { coin: 'BTC', address: 'sandbox-1-BTC' }],
    ['deposit-records', 'GET', { startTime: 1, endTime: 2 }, []],
  ])('%s', async (path, method, params, expected) => {
    const { data } = await openUta().call(method, `account/${path}`, params as never);
    await expectValid(method, `/api/v3/account/${path}`, data);
    expect(data).toMatchObject(expected);
  });

  test('the most to open is quote coin for a buy and base coin for a sale', async () => {
    const { call } = openUta();
    const most = async (params: object) =>
      call('POST', 'account/max-open-available', {
        category: 'SPOT',
        symbol: 'BTCUSDT',
        orderType: 'market',
        ...params,
      });
    const buy = await most({ side: 'buy' });
    await expectValid('POST', '/api/v3/account/max-open-available', buy.data);
    expect(buy.data).toMatchObject({ available: '100000' });
    expect((await most({ side: 'sell' })).data).toMatchObject({ available: '1' });
    expect((await most({ side: 'sell', orderType: 'limit' })).code).toBe('400172');
  });

  test('fees in BGB are not taken, and it does not say that they were', async () => {
    const { call } = openUta();
    expect((await call('POST', 'account/switch-deduct', { deduct: 'off' })).data).toBe(true);
    expect((await call('POST', 'account/switch-deduct', { deduct: 'on' })).code).toBe('sandbox-not-simulated');
  });
});

test('financial records tell what changed, a category at a time', async () => {
  const { call, place, coin } = openUta();
  await place({ orderType: 'market', qty: '5000' });
  await call('POST', 'account/transfer', { fromType: 'uta', toType: 'spot', coin: 'USDT', amount: '5' });
  const records = async (params: object) => (await call('GET', 'account/financial-records', params as never)).data;
  const spot = await records({ category: 'SPOT' });
  await expectValid('GET', '/api/v3/account/financial-records', spot);
  const fills = (await call('GET', 'trade/fills')).data.list;
  expect(spot.list).toHaveLength(2 * fills.length);
  expect(spot.list[0]).toMatchObject({ type: 'ORDER_DEALT_IN', coin: 'BTC', symbol: 'BTCUSDT', category: 'SPOT' });
  expect(spot.list[0].balance).toBe((await coin('BTC')).balance);
  const paid = await records({ category: 'SPOT', type: 'ORDER_DEALT_FROZEN_OUT' });
  expect(paid.list).toHaveLength(fills.length);
  expect((await records({ category: 'OTHER' })).list).toMatchObject([
    { type: 'TRANSFER_OUT', amount: '-5', coin: 'USDT', symbol: '' },
  ]);
  const page = await records({ category: 'SPOT', limit: 1 });
  const rest = await records({ category: 'SPOT', cursor: page.cursor });
  expect([...page.list, ...rest.list]).toEqual(spot.list);
});

describe('a transfer', () => {
  const transfer = { fromType: 'uta', toType: 'spot', amount: '40', coin: 'USDT', clientOid: 't1' };

  test('moves coins between the unified and the funding account, once', async () => {
    const { call, coin } = openUta();
    const first = await call('POST', 'account/transfer', transfer);
    await expectValid('POST', '/api/v3/account/transfer', first.data);
    expect(await call('POST', 'account/transfer', transfer)).toMatchObject({ data: first.data });
    expect(await coin('USDT')).toMatchObject({ available: '99960' });
    const funding = await call('GET', 'account/funding-assets');
    await expectValid('GET', '/api/v3/account/funding-assets', funding.data);
    expect(funding.data).toEqual([{ coin: 'USDT', available: '40', frozen: '0', balance: '40' }]);
    const records = (await call('GET', 'account/funding-financial-records')).data;
    await expectValid('GET', '/api/v3/account/funding-financial-records', records);
    expect(records.list).toMatchObject([{ coin: 'USDT', amount: '40', type: 'transfer-in' }]);
  });

  test.each([
    ['43117', { amount: '1000000' }],
    ['25201', { coin: 'NOPE' }],
    ['25200', { toType: 'uta' }],
    ['25200', { toType: 'moon' }],
    ['25200', { amount: '0' }],
    ['400172', { amount: '' }],
  ])('is refused with %s for %j', async (code, change) => {
    expect((await openUta().call('POST', 'account/transfer', { ...transfer, ...change })).code).toBe(code);
  });
});

describe('a withdrawal', () => {
  const withdrawal = { coin: 'USDT', transferType: 'on_chain', chain: 'trc20', address: 'x', size: '10' };

  test('leaves the account, and is on record', async () => {
    const { call, coin, sandbox, clock } = openUta();
    const { totals } = sandbox.inspect();
    const { data } = await call('POST', 'account/withdrawal', withdrawal);
    await expectValid('POST', '/api/v3/account/withdrawal', data);
    expect(await coin('USDT')).toMatchObject({ available: '99990' });
    const asked = { startTime: clock.now() - DAY_MS, endTime: clock.now() };
    const records = (await call('GET', 'account/withdrawal-records', asked)).data;
    await expectValid('GET', '/api/v3/account/withdrawal-records', records);
    expect(records).toMatchObject([{ ...data, coin: 'USDT', size: '10', toAddress: 'x', status: 'success' }]);
    expect((await call('GET', 'account/withdrawal-records', { ...asked, cursor: data.orderId })).data).toEqual([]);
    expect(sandbox.inspect().totals).toEqual(totals);
  });

  test.each([
    ['400172', { chain: undefined }],
    ['25202', { size: '1000000' }],
    ['25202', { accountType: 'funding' }],
    ['25201', { coin: 'NOPE' }],
  ])('is refused with %s for %j', async (code, change) => {
    expect((await openUta().call('POST', 'account/withdrawal', { ...withdrawal, ...change })).code).toBe(code);
  });
});

describe('the kind of an account', () => {
  const STATUS = '/api/v3/account/switch-status';
  const UPGRADE_STATUS = '/api/v2/spot/account/upgrade-status';

  test('stays what it is while a position is open', async () => {
    const { call, place } = openUta();
    const future = { category: 'USDT-FUTURES', orderType: 'market', price: undefined, qty: '0.01' };
    expect((await place(future)).code).toBe('00000');
    expect((await call('POST', 'account/switch')).code).toBe('25009');
    await call('POST', 'trade/close-positions', { category: 'USDT-FUTURES' });
    expect((await call('POST', 'account/switch')).code).toBe('00000');
  });

  test('changes with all coins, when nothing is open', async () => {
    const { call, callV2, place, coin, sandbox } = openUta();
    const { totals } = sandbox.inspect();
    const { data } = await place({});
    expect((await callV2('GET', STATUS)).data).toMatchObject({ status: 'fail' });
    expect((await call('POST', 'account/switch')).code).toBe('25009');
    await call('POST', 'trade/cancel-order', { orderId: data.orderId });
    const switched = await call('POST', 'account/switch');
    await expectValid('POST', '/api/v3/account/switch', switched.data);
    expect(switched.code).toBe('00000');
    expect((await call('GET', 'account/assets')).code).toBe('40084');
    const { data: assets } = await callV2('GET', '/api/v2/spot/account/assets', { coin: 'USDT' });
    expect(assets).toMatchObject([{ available: '100000' }]);
    for (const path of [STATUS, UPGRADE_STATUS]) {
      const status = (await callV2('GET', path)).data;
      await expectValid('GET', path, status);
      expect(status).toMatchObject({ status: 'success' });
    }
    const move = { fromType: 'spot', toType: 'usdt_futures', coin: 'USDT', amount: '7' };
    await callV2('POST', '/api/v2/spot/wallet/transfer', move);
    expect((await callV2('POST', '/api/v2/spot/account/upgrade')).code).toBe('00000');
    expect(await coin('USDT')).toMatchObject({ available: '100000' });
    expect((await callV2('POST', '/api/v2/spot/account/upgrade')).code).toBe('40085');
    expect(sandbox.inspect().totals).toEqual(totals);
  });
});

import { describe, expect, test } from 'vitest';
import { DEFAULT_MARKETS } from '../exchange/DEFAULT_MARKETS.js';
import type { MarketRules } from '../exchange/Market.js';
import type { SandboxKey } from '../SandboxKey.js';
import { expectValid } from '../testing/expectValid.js';
import { openMargin } from '../testing/openMargin.js';
import { signedCall } from '../testing/signedCall.js';
import { virtualNow } from '../testing/virtualNow.js';

const HOUR = 3_600_000;
const number = (text: string): number => Number(text);

describe('a debt', () => {
  test('is made within three times the equity, charged by the hour, and paid back, interest first', async () => {
    const { call, coin, borrow, clock, sandbox } = await openMargin();
    const totals = JSON.stringify(sandbox.inspect().totals);
    expect((await call('GET', 'account/max-borrowable-amount', { coin: 'USDT' })).data.maxBorrowableAmount).toBe(
      '20000',
    );
    expect((await borrow('USDT', '20000.00000001')).code).toBe('50035');
    const { data } = await borrow('USDT', '6000');
    expect(data).toMatchObject({ coin: 'USDT', borrowAmount: '6000' });
    expect(await coin('USDT')).toMatchObject({
      totalAmount: '16000',
      borrow: '6000',
      interest: '0.06',
      net: '9999.94',
    });
    clock.advance(HOUR - 1);
    expect((await coin('USDT')).interest).toBe('0.06');
    clock.advance(60_000);
    expect((await coin('USDT')).interest).toBe('0.12');
    clock.advance(9 * HOUR);
    expect((await coin('USDT')).interest).toBe('0.66');
    const hours = (await call('GET', 'interest-history', { coin: 'usdt' })).data.resultList;
    expect(hours).toHaveLength(11);
    expect(hours.at(-1)).toMatchObject({ interstType: 'first', interestAmount: '0.06', dailyInterestRate: '0.00024' });
    expect(hours[0]).toMatchObject({ interstType: 'scheduled', loanCoin: 'USDT' });
    expect(number(hours[0].cTime) - number(hours[1].cTime)).toBe(HOUR);
    const repay = (repayAmount: string) => call('POST', 'account/repay', { coin: 'USDT', repayAmount });
    expect((await repay('0.6')).code).toBe('50042');
    expect((await repay('1000.66')).data).toMatchObject({ repayAmount: '1000.66', remainDebtAmount: '5000' });
    expect(await coin('USDT')).toMatchObject({ borrow: '5000', interest: '0', available: '14999.34' });
    expect((await repay('9000')).data).toMatchObject({ repayAmount: '5000', remainDebtAmount: '0' });
    expect(await coin('USDT')).toMatchObject({ borrow: '0', available: '9999.34', net: '9999.34' });
    expect((await repay('1')).code).toBe('50061');
    const { resultList } = (await call('GET', 'repay-history')).data;
    expect(resultList).toMatchObject([
      { repayAmount: '5000', repayInterest: '0', repayPrincipal: '5000', repayType: 'manual_repay' },
      { repayAmount: '1000.66', repayInterest: '0.66', repayPrincipal: '1000' },
    ]);
    expect((await call('GET', 'borrow-history', { loanId: data.loanId })).data).toMatchObject({
      resultList: [{ loanId: data.loanId, borrowType: 'manual_loan' }],
      maxId: data.loanId,
      minId: data.loanId,
    });
    expect((await call('GET', 'borrow-history', { loanId: '7' })).data.resultList).toEqual([]);
    const records = (await call('GET', 'financial-records')).data.resultList;
    expect(records.map(({ marginType }: { marginType: string }) => marginType)).toEqual([
      ...['repay', 'repay', 'borrow', 'transfer_in'],
    ]);
    expect((await call('GET', 'financial-records', { marginType: 'repay', limit: 1 })).data.resultList).toHaveLength(1);
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
  });

  test.each([
    ['50034', 'borrow', { coin: 'USDT', borrowAmount: '0' }],
    ['50034', 'borrow', { coin: 'USDT', borrowAmount: 'much' }],
    ['50063', 'borrow', { coin: 'USDT', borrowAmount: '1.000000001' }],
    ['40034', 'borrow', { coin: 'NOPE', borrowAmount: '1' }],
    ['50037', 'borrow', { coin: 'EURT', borrowAmount: '1' }],
    ['40019', 'borrow', { coin: 'USDT' }],
    ['50040', 'repay', { coin: 'USDT', repayAmount: '-1' }],
    ['50061', 'repay', { coin: 'BTC', repayAmount: '1' }],
  ])('%s for %s %j', async (code, path, params) => {
    const { call } = await openMargin({ balances: { USDT: '10000', EURT: '5' } });
    expect((await call('POST', `account/${path}`, params)).code).toBe(code);
  });

  test('keeps what backs it from being moved out, and the account from being switched', async () => {
    const { call, spot, borrow, sandbox } = await openMargin();
    const most = async () => (await call('GET', 'account/max-transfer-out-amount', { coin: 'USDT' })).data;
    expect(await most()).toMatchObject({ maxTransferOutAmount: '10000' });
    await borrow('USDT', '10000');
    // 20,000 less 10,000.1 owed, less half of that.
    expect(await most()).toMatchObject({ maxTransferOutAmount: '4999.85' });
    const out = (amount: string) =>
      spot('POST', 'wallet/transfer', { fromType: 'crossed_margin', toType: 'spot', amount, coin: 'USDT' });
    expect((await out('4999.86')).code).toBe('43117');
    expect((await out('4999.85')).code).toBe('00000');
    expect((await most()).maxTransferOutAmount).toBe('0');
    expect((await spot('POST', 'account/upgrade')).code).toBe('25009');
    expect((await call('GET', 'account/max-borrowable-amount', { coin: 'BTC' })).data.maxBorrowableAmount).toBe('0');
    expect(sandbox.inspect().totals.USDT).toBe('1000000000200000');
  });
});

describe('an order', () => {
  test('trades on the books of spot with money of its own, and is in lists of its own', async () => {
    const { call, spot, place, coin, order, best } = await openMargin();
    const { ask } = await best();
    const rests = (await place({ price: '50000', baseSize: '0.01', clientOid: 'm' })).data;
    expect(await coin('USDT')).toMatchObject({ available: '9500', frozen: '500' });
    expect((await place({ price: '50000', baseSize: '0.01', clientOid: 'm' })).code).toBe('50060');
    const own = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '50000', size: '0.01', clientOid: 'm' };
    expect((await spot('POST', 'trade/place-order', { ...own, force: 'gtc' })).code).toBe('00000');
    const open = (await call('GET', 'open-orders')).data;
    expect(open).toMatchObject({ maxId: rests.orderId, minId: rests.orderId });
    expect(open.orderList).toMatchObject([
      { ...rests, status: 'live', baseSize: '0.01', quoteSize: '500', size: '0', amount: '0', loanType: 'normal' },
    ]);
    expect(await order(rests.orderId)).toBeUndefined();
    expect((await spot('GET', 'trade/unfilled-orders')).data).toHaveLength(1);
    await spot('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' });
    expect((await call('GET', 'open-orders', { clientOid: 'm' })).data.orderList).toHaveLength(1);
    expect((await call('POST', 'cancel-order', { symbol: 'ETHUSDT', clientOid: 'm' })).code).toBe('43001');
    expect((await call('POST', 'cancel-order', { clientOid: 'm' })).data).toEqual(rests);
    expect((await call('POST', 'cancel-order', { orderId: rests.orderId })).code).toBe('43004');
    const bought = (await place({ orderType: 'market', force: undefined, quoteSize: '6400' })).data;
    const { orderList } = (await call('GET', 'history-orders', { orderId: bought.orderId })).data;
    expect(orderList).toMatchObject([{ status: 'filled', baseSize: '0', quoteSize: '6400', side: 'buy' }]);
    expect(number(orderList[0].size)).toBeCloseTo(6_400 / ask, 3);
    const { fills } = (await call('GET', 'fills', { orderId: bought.orderId })).data;
    expect(fills.length).toBeGreaterThan(0);
    expect(fills[0]).toMatchObject({ orderId: bought.orderId, tradeScope: 'taker', feeDetail: { feeCoin: 'BTC' } });
    expect((await spot('GET', 'trade/fills')).data).toEqual([]);
    expect((await spot('GET', 'trade/history-orders')).data).toHaveLength(1);
    expect((await call('GET', 'history-orders', {}, 1)).data.orderList).toEqual([]);
    const types = (await call('GET', 'financial-records', { coin: 'BTC' })).data.resultList;
    expect(types[0]).toMatchObject({ marginType: 'deal_in', coin: 'BTC' });
  });

  test('borrows what it lacks when it says so, and repays with what it brings', async () => {
    const { call, place, coin, sandbox } = await openMargin();
    const totals = JSON.stringify(sandbox.inspect().totals);
    const spend = { orderType: 'market', quoteSize: '25000' };
    expect((await place(spend)).code).toBe('50020');
    expect((await place({ ...spend, quoteSize: '40000', loanType: 'autoLoan' })).code).toBe('50035');
    expect((await coin('USDT')).borrow).toBe('0');
    expect((await place({ ...spend, loanType: 'autoLoan' })).code).toBe('00000');
    expect(await coin('USDT')).toMatchObject({ borrow: '15000', interest: '0.15' });
    expect((await call('GET', 'borrow-history')).data.resultList).toMatchObject([
      { borrowType: 'auto_loan', borrowAmount: '15000' },
    ]);
    const { available } = await coin('BTC');
    const baseSize = (Math.floor(number(available) * 1e6) / 1e6).toFixed(6);
    const sold = await place({ side: 'sell', orderType: 'market', baseSize, loanType: 'autoRepay' });
    expect(sold.code).toBe('00000');
    expect(await coin('USDT')).toMatchObject({ borrow: '0', interest: '0' });
    expect((await call('GET', 'repay-history')).data.resultList).toMatchObject([
      { repayType: 'auto_repay', repayAmount: '15000.15', repayInterest: '0.15' },
    ]);
    // A sale of what one does not have, and its way back.
    expect((await place({ side: 'sell', orderType: 'market', baseSize: '0.1', loanType: 'autoLoan' })).code).toBe(
      '00000',
    );
    expect(number((await coin('BTC')).net)).toBeCloseTo(-0.1, 5);
    const back = await place({ orderType: 'market', quoteSize: '3000', loanType: 'autoLoanAndRepay' });
    expect(back.code).toBe('00000');
    const { borrow, available: left } = await coin('BTC');
    expect(number(borrow)).toBeCloseTo(0.1 - 3_000 / 64_000, 2);
    // What was sold in whole lots left some dust.
    expect(number(left)).toBeLessThan(0.000_001);
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
  });

  test('of a batch fails for itself', async () => {
    const { call } = await openMargin();
    const good = { side: 'buy', orderType: 'limit', force: 'gtc', loanType: 'normal', price: '1000', baseSize: '0.01' };
    const orderList = [{ ...good, clientOid: 'a' }, { ...good, baseSize: '0.0001', clientOid: 'b' }, good];
    const { data } = await call('POST', 'batch-place-order', { orderList });
    expect(data.successList).toHaveLength(2);
    expect(data.failureList).toMatchObject([{ clientOid: 'b', errorCode: '45110' }]);
    const orderIdList = [{ clientOid: 'a' }, { orderId: '7' }];
    const cancelled = (await call('POST', 'batch-cancel-order', { orderIdList })).data;
    expect(cancelled.successList).toMatchObject([{ clientOid: 'a' }]);
    expect(cancelled.failureList).toMatchObject([{ orderId: '7', errorCode: '43001' }]);
    expect((await call('GET', 'open-orders')).data.orderList).toHaveLength(1);
  });

  test('of an account that was switched is in no list of V3', async () => {
    const { place, call, spot, clock, sandbox } = await openMargin();
    await place({ orderType: 'market', quoteSize: '100' });
    expect((await call('GET', 'history-orders')).data.orderList).toHaveLength(1);
    expect((await spot('POST', 'account/upgrade')).code).toBe('00000');
    for (const path of ['history-orders', 'fills']) {
      const changes = { key: sandbox.keys[0] as SandboxKey, timestamp: clock.now() };
      const answer = await signedCall(sandbox, 'GET', `/api/v3/trade/${path}`, { category: 'SPOT' }, changes);
      expect(answer.data).toEqual({ list: [], cursor: '' });
    }
  });

  test.each([
    ['40020', { loanType: 'free', price: '50000', baseSize: '0.01' }],
    ['40020', { side: 'liquidation-sell', price: '50000', baseSize: '0.01' }],
    ['40019', { price: '50000' }],
    ['40019', { orderType: 'market', baseSize: '0.01' }],
    ['40808', { price: '50000.001', baseSize: '0.01' }],
    ['45110', { price: '50000', baseSize: '0.00001' }],
    ['43009', { price: '90000', baseSize: '0.01' }],
    ['40305', { price: '50000', baseSize: '0.01', clientOid: 'a&b' }],
    ['50020', { price: '50000', baseSize: '0.3' }],
  ])('%s for %j', async (code, params) => {
    const { place, sandbox } = await openMargin();
    expect((await place(params)).code).toBe(code);
    expect(sandbox.inspect().orders).toBe(0);
  });
});

describe('an account that is worth too little', () => {
  const [bitcoin] = DEFAULT_MARKETS as readonly [MarketRules];
  const start = Date.UTC(2025, 0, 1);
  /** An hour at 50,000, then down by 1,000 every ten minutes. */
  const rows = Array.from({ length: 40 }, (_, index) => {
    const price = index < 6 ? 50_000 : 50_000 - (index - 6) * 1_000;
    return [start + index * 600_000, price, price, price, price, 5].join(',');
  });
  const candles = ['time,open,high,low,close,volume', ...rows].join('\n');

  test('is closed: orders go, the lender takes all, and nothing is created or lost', async () => {
    const clock = virtualNow(start + 1_000);
    const opened = await openMargin({ markets: [{ ...bitcoin, candles }] }, clock);
    const { call, place, coin, risk, sandbox } = opened;
    const totals = JSON.stringify(sandbox.inspect().totals);
    for (let count = 0; count < 10; count += 1) {
      await place({ orderType: 'market', quoteSize: '2800', loanType: 'autoLoan' });
      clock.advance(1_000);
    }
    const waits = (await place({ price: '20000', baseSize: '0.01', loanType: 'autoLoan' })).data;
    expect(await risk()).toBeGreaterThan(0.65);
    const snapshot = sandbox.snapshot();
    let last = 0;
    for (let minute = 0; minute < 400 && (await risk()) > 0; minute += 1) {
      last = await risk();
      clock.advance(60_000);
    }
    expect(last).toBeGreaterThan(0.95);
    expect(last).toBeLessThan(1);
    expect(await risk()).toBe(0);
    for (const name of ['USDT', 'BTC']) {
      expect(await coin(name)).toMatchObject({ totalAmount: '0', borrow: '0', interest: '0', net: '0' });
    }
    const { orderList } = (await call('GET', 'history-orders', { orderId: waits.orderId })).data;
    expect(orderList).toMatchObject([{ status: 'cancelled' }]);
    const [record] = (await call('GET', 'liquidation-history')).data.resultList;
    expect(number(record.liqRiskRatio)).toBeGreaterThanOrEqual(1);
    expect(number(record.totalAssets)).toBeGreaterThan(number(record.totalDebt));
    expect(number(record.liqFee)).toBeCloseTo(number(record.totalAssets) - number(record.totalDebt), 8);
    expect((await call('GET', 'repay-history')).data.resultList).toMatchObject([{ repayType: 'liq_repay' }]);
    expect((await call('GET', 'financial-records', { marginType: 'confiscated' })).data.resultList).not.toEqual([]);
    expect((await call('GET', 'liquidation-order')).data.resultList).toEqual([]);
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
    // From a snapshot it comes to the same, however seldom somebody asks, and whatever else the market touches meanwhile.
    const later = await openMargin({ markets: [{ ...bitcoin, candles }], snapshot }, virtualNow(start + 20_000));
    for (let level = 0; level < 30; level += 1) {
      const triggerPrice = String(49_500 - level * 500);
      const plan = { symbol: 'BTCUSDT', side: 'sell', orderType: 'market', size: '0.001', triggerPrice };
      await later.spot('POST', 'trade/place-plan-order', { ...plan, triggerType: 'mark_price' }, 1);
    }
    later.clock.advance(clock.now() - later.clock.now());
    const [same] = (await later.call('GET', 'liquidation-history')).data.resultList;
    expect({ ...same, liqId: '' }).toEqual({ ...record, liqId: '' });
  });
});

test('the rules say what may be borrowed, and for how much', async () => {
  const { call } = await openMargin();
  const { sandbox } = await openMargin();
  const [limit] = (await call('GET', 'interest-rate-and-limit', { coin: 'BTC' })).data;
  expect(limit).toMatchObject({ leverage: '3', borrowable: true, dailyInterestRate: '0.00024' });
  expect((await call('GET', 'tier-data', { coin: 'BTC' })).data).toMatchObject([{ maintainMarginRate: '0.05' }]);
  const response = await sandbox.fetch('https://api.bitget.com/api/v2/margin/currencies');
  const { data } = (await response.json()) as { data: { symbol: string }[] };
  await expectValid('GET', '/api/v2/margin/currencies', data);
  expect(data.map(({ symbol }) => symbol)).toEqual(['BTCUSDT', 'ETHUSDT', 'SOLUSDT', 'BGBUSDT']);
});

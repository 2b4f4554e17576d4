import { describe, expect, test } from 'vitest';
import { openFutures } from '../testing/openFutures.js';

describe('settings', () => {
  test('leverage is one of crossed, and two of isolated', async () => {
    const { call } = await openFutures();
    const set = (params: object) => call('POST', 'account/set-leverage', { ...params });
    expect((await set({ leverage: '20' })).data).toMatchObject({ crossMarginLeverage: '20', marginMode: 'crossed' });
    expect((await call('POST', 'account/set-margin-mode', { marginMode: 'isolated' })).data.marginMode).toBe(
      'isolated',
    );
    expect((await set({ leverage: '5', holdSide: 'long' })).data).toMatchObject({
      longLeverage: '5',
      shortLeverage: '10',
    });
    expect((await set({ shortLeverage: '7' })).data).toMatchObject({ longLeverage: '5', shortLeverage: '7' });
    expect((await set({ leverage: '200' })).code).toBe('43050');
    expect((await call('POST', 'account/set-all-leverage', { leverage: '3', symbol: '' })).data).toBe('success');
    expect((await call('GET', 'account/account')).data).toMatchObject({
      isolatedLongLever: '3',
      isolatedShortLever: '3',
    });
  });

  test('an order of another margin mode changes it, but not under a position', async () => {
    const { call, place, position } = await openFutures();
    await place({ marginMode: 'isolated', side: 'buy', orderType: 'market', size: '0.01' });
    expect(await position()).toMatchObject({ marginMode: 'isolated' });
    expect((await place({ marginMode: 'crossed', side: 'buy', orderType: 'market', size: '0.01' })).code).toBe('45117');
    expect((await call('POST', 'account/set-margin-mode', { marginMode: 'crossed' })).code).toBe('45117');
    expect((await call('POST', 'account/set-position-mode', { posMode: 'one_way_mode' })).code).toBe('40920');
    const { marginSize } = await position();
    expect((await call('POST', 'account/set-margin', { holdSide: 'long', amount: '12.5' })).data).toBe('');
    expect(Number((await position()).marginSize)).toBeCloseTo(Number(marginSize) + 12.5, 8);
    expect((await call('POST', 'account/set-margin', { holdSide: 'short', amount: '1' })).code).toBe('40802');
    expect((await call('POST', 'account/set-auto-margin', { holdSide: 'long', autoMargin: 'on' })).data).toBe(
      'success',
    );
    expect(await position()).toMatchObject({ autoMargin: 'on' });
    const bills = (await call('GET', 'account/bill', { businessType: 'append_margin' })).data.bills;
    expect(bills).toMatchObject([{ amount: '12.5', symbol: 'BTCUSDT' }]);
  });
});

describe('an account', () => {
  test('adds up: equity is what is there and what is open', async () => {
    const { call, place, clock } = await openFutures();
    await place({ side: 'buy', orderType: 'market', size: '0.2' });
    await place({ side: 'buy', price: '50000', size: '0.1' });
    clock.advance(600_000);
    const account = (await call('GET', 'account/account')).data;
    const [{ crossedMargin }] = (await call('GET', 'account/accounts')).data;
    const { available, locked, crossedUnrealizedPL, accountEquity, maxTransferOut } = account;
    const sum = [available, locked, crossedMargin, crossedUnrealizedPL].reduce((all, one) => all + Number(one), 0);
    expect(Number(accountEquity)).toBeCloseTo(sum, 8);
    expect(Number(maxTransferOut)).toBeCloseTo(Number(available) + Math.min(0, Number(crossedUnrealizedPL)), 8);
    expect((await call('GET', 'account/accounts')).data).toMatchObject([{ marginCoin: 'USDT', accountEquity }]);
    const all = (await call('GET', 'position/all-position')).data;
    expect(all).toMatchObject([{ symbol: 'BTCUSDT', openDelegateSize: '0.1', unrealizedPL: crossedUnrealizedPL }]);
    expect((await call('GET', 'position/adlRank')).data).toHaveLength(1);
  });

  test('does not let go what backs an open loss', async () => {
    const { call, place, clock, sandbox } = await openFutures();
    await place({ side: 'buy', orderType: 'market', size: '1' });
    let account = (await call('GET', 'account/account')).data;
    for (let waited = 0; waited < 200 && !(Number(account.crossedUnrealizedPL) < -1); waited += 1) {
      clock.advance(60_000);
      account = (await call('GET', 'account/account')).data;
    }
    expect(Number(account.maxTransferOut)).toBeLessThan(Number(account.available));
    expect(sandbox.inspect().totals.USDT).toBe('1000000000200000');
  });

  test('estimates agree with what then happens', async () => {
    const { call, place, mark, position } = await openFutures();
    const asked = { posSide: 'long', orderType: 'limit', openPrice: (await mark()).toFixed(1) };
    const { maxOpen } = (await call('GET', 'account/max-open', asked)).data;
    const order = { side: 'buy', price: asked.openPrice };
    expect((await place({ ...order, size: (Number(maxOpen) + 0.001).toFixed(4) })).code).toBe('40762');
    const { size } = (
      await call('GET', 'account/open-count', { openAmount: '20000', openPrice: asked.openPrice, leverage: '10' })
    ).data;
    expect(size).toBe(maxOpen);
    const { liqPrice } = (await call('GET', 'account/liq-price', { ...asked, openAmount: '1' })).data;
    await place({ side: 'buy', orderType: 'market', size: '1' });
    expect(Math.abs(Number((await position()).liquidationPrice) / Number(liqPrice) - 1)).toBeLessThan(0.01);
  });
});

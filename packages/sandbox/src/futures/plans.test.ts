import { describe, expect, test } from 'vitest';
import { type OpenFutures, openFutures } from '../testing/openFutures.js';

/** Lets minutes pass until there is a position no more, or is one, at most a day. */
async function waitFor({ clock, position }: OpenFutures, open: boolean): Promise<void> {
  for (let minute = 0; minute < 1_440 && ((await position()) !== undefined) !== open; minute += 1)
    clock.advance(60_000);
}

const near = (mark: number, share: number): string => String(Number((mark * share).toFixed(1)));

describe('a plan order', () => {
  test('waits without money, fires at its price, and tells what it placed', async () => {
    const opened = await openFutures();
    const { call, mark, detail } = opened;
    const plan = {
      planType: 'normal_plan',
      marginMode: 'crossed',
      size: '0.01',
      side: 'buy',
      tradeSide: 'open',
      orderType: 'market',
      triggerType: 'mark_price',
      triggerPrice: near(await mark(), 1.001),
      clientOid: 'p1',
      stopSurplusTriggerPrice: near(await mark(), 1.5),
      stopSurplusTriggerType: 'mark_price',
    };
    const { data } = await call('POST', 'order/place-plan-order', plan);
    expect((await call('POST', 'order/place-plan-order', plan)).code).toBe('40786');
    expect((await call('GET', 'account/account')).data.available).toBe('20000');
    const pending = (await call('GET', 'order/orders-plan-pending', { planType: 'normal_plan' })).data;
    expect(pending.entrustedList).toMatchObject([
      { orderId: data.orderId, planStatus: 'live', triggerType: 'mark_price', size: '0.01' },
    ]);
    await waitFor(opened, true);
    const [past] = (await call('GET', 'order/orders-plan-history', { planType: 'normal_plan' })).data.entrustedList;
    expect(past).toMatchObject({ planStatus: 'executed', baseVolume: '0.01', clientOid: 'p1' });
    expect(await detail(past.executeOrderId)).toMatchObject({ orderSource: 'plan_market', status: 'filled' });
    expect(
      (await call('GET', 'order/plan-sub-order', { planType: 'normal_plan', planOrderId: data.orderId })).data,
    ).toMatchObject([{ orderId: past.executeOrderId, type: 'market', status: 'success' }]);
    const stops = (await call('GET', 'order/orders-plan-pending', { planType: 'profit_plan' })).data.entrustedList;
    expect(stops).toMatchObject([
      { planType: 'profit_plan', size: '0.01', triggerPrice: plan.stopSurplusTriggerPrice, tradeSide: 'close' },
    ]);
  });

  test('is changed, cancelled, and gone then', async () => {
    const { call } = await openFutures();
    const plan = {
      planType: 'normal_plan',
      marginMode: 'crossed',
      size: '0.01',
      price: '50000',
      side: 'buy',
      tradeSide: 'open',
      orderType: 'limit',
      triggerType: 'fill_price',
      triggerPrice: '51000',
    };
    const { data } = await call('POST', 'order/place-plan-order', plan);
    const change = { ...data, planType: 'normal_plan', newTriggerPrice: '52000', newSize: '0.02' };
    expect((await call('POST', 'order/modify-plan-order', change)).data).toEqual(data);
    const [row] = (await call('GET', 'order/orders-plan-pending', { planType: 'normal_plan' })).data.entrustedList;
    expect(row).toMatchObject({ triggerPrice: '52000', size: '0.02', price: '50000' });
    expect((await call('POST', 'order/cancel-plan-order', { orderIdList: [data] })).data).toMatchObject({
      successList: [data],
    });
    expect((await call('POST', 'order/cancel-plan-order', { orderIdList: [data] })).data.failureList).toMatchObject([
      { errorCode: '43026' },
    ]);
    expect((await call('POST', 'order/modify-plan-order', change)).code).toBe('43026');
  });
});

describe('take-profit and stop-loss', () => {
  test('of a part and of the whole position: one of each for the whole, and never more than there is', async () => {
    const opened = await openFutures();
    const { call, place, mark, position } = opened;
    const at = await mark();
    const tpsl = { holdSide: 'long', triggerType: 'mark_price' };
    const set = (params: object) => call('POST', 'order/place-tpsl-order', { ...tpsl, ...params });
    expect((await set({ planType: 'pos_loss', triggerPrice: near(at, 0.9) })).code).toBe('43023');
    await place({ side: 'buy', orderType: 'market', size: '0.05' });
    expect((await set({ planType: 'profit_plan', triggerPrice: near(at, 0.9), size: '0.01' })).code).toBe('40830');
    expect((await set({ planType: 'loss_plan', triggerPrice: near(at, 1.1), size: '0.01' })).code).toBe('40834');
    expect((await set({ planType: 'profit_plan', triggerPrice: near(at, 1.1), size: '1' })).code).toBe('43023');
    const part = await set({ planType: 'profit_plan', triggerPrice: near(at, 1.5), size: '0.02' });
    const both = await call('POST', 'order/place-pos-tpsl', {
      holdSide: 'long',
      stopSurplusTriggerPrice: near(at, 1.6),
      stopLossTriggerPrice: near(at, 0.998),
    });
    expect(both.data).toHaveLength(2);
    expect((await set({ planType: 'pos_loss', triggerPrice: near(at, 0.9) })).code).toBe('43031');
    expect(await position()).toMatchObject({
      takeProfitId: both.data[0].orderId,
      stopLossId: both.data[1].orderId,
      stopLoss: near(at, 0.998),
    });
    const change = { ...part.data, triggerPrice: near(at, 1.55), size: '0.03' };
    expect((await call('POST', 'order/modify-tpsl-order', change)).data).toEqual(part.data);
    // More is bought: the whole position is more by then.
    await place({ side: 'buy', orderType: 'market', size: '0.02' });
    await waitFor(opened, false);
    const { entrustedList } = (await call('GET', 'order/orders-history', { limit: '1' })).data;
    expect(entrustedList).toMatchObject([
      { size: '0.07', orderSource: 'pos_loss_market', status: 'filled', tradeSide: 'close' },
    ]);
    const past = (await call('GET', 'order/orders-plan-history', { planType: 'profit_loss' })).data.entrustedList;
    expect(past.map((one: { planType: string; planStatus: string }) => [one.planType, one.planStatus]).sort()).toEqual([
      ['pos_loss', 'executed'],
      ['pos_profit', 'cancelled'],
      ['profit_plan', 'cancelled'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { type OpenFutures, openFutures } from '../testing/openFutures.js';

const near = (mark: number, share: number): string => String(Number((mark * share).toFixed(1)));
const PLAN = {
  planType: 'track_plan',
  marginMode: 'crossed',
  size: '0.01',
  side: 'buy',
  tradeSide: 'open',
  orderType: 'market',
  triggerType: 'mark_price',
  callbackRatio: '0.2',
};

const pendingIn = async ({ call }: OpenFutures, planType: string) =>
  (await call('GET', 'order/orders-plan-pending', { planType })).data.entrustedList;

/** The prices of every second until no trailing order of a kind waits any more. */
async function pricesUntilFired(opened: OpenFutures, planType: string): Promise<number[]> {
  const prices: number[] = [];
  for (let second = 0; second < 20_000; second += 1) {
    opened.clock.advance(1_000);
    prices.push(await opened.mark());
    if (second % 20 === 0 && (await pendingIn(opened, planType)).length === 0) break;
  }
  return prices;
}

describe('a trailing plan', () => {
  test('to buy fires when the price has come up from its lowest by the callback', async () => {
    const opened = await openFutures();
    const { call, mark, detail, position, sandbox } = opened;
    const totals = JSON.stringify(sandbox.inspect().totals);
    const placed = await call('POST', 'order/place-plan-order', {
      ...PLAN,
      triggerPrice: near(await mark(), 0.9995),
      stopSurplusTriggerPrice: '50',
      stopLossTriggerPrice: '40.5',
    });
    const [row] = await pendingIn(opened, 'track_plan');
    expect(row).toMatchObject({ ...placed.data, planType: 'track_plan', planStatus: 'live', callbackRatio: '0.2' });
    expect(row).toMatchObject({ stopSurplusTriggerPrice: '50', stopLossTriggerPrice: '40.5', price: '' });
    const prices = await pricesUntilFired(opened, 'track_plan');
    const [past] = (await call('GET', 'order/orders-plan-history', { planType: 'track_plan' })).data.entrustedList;
    expect(past).toMatchObject({ planStatus: 'executed', baseVolume: '0.01' });
    expect(await detail(past.executeOrderId)).toMatchObject({ orderSource: 'tracking_market', status: 'filled' });
    const begun = prices.findIndex((price) => price <= Number(row.triggerPrice));
    const turned = prices.findIndex(
      (price, index) => index > begun && price >= Math.min(...prices.slice(begun, index)) * 1.002,
    );
    expect(begun).toBeGreaterThanOrEqual(0);
    // The trigger is looked at every second, and was last touched when it fired.
    const began = Number(row.cTime);
    expect(Math.round((Number(past.uTime) - Math.floor(began / 1_000) * 1_000) / 1_000)).toBe(turned + 1);
    const at = prices[turned] as number;
    const { entrustedList } = (await call('GET', 'order/orders-plan-pending', { planType: 'profit_loss' })).data;
    const [stop, gain] = entrustedList.map(({ triggerPrice }: { triggerPrice: string }) => Number(triggerPrice));
    expect(gain).toBeCloseTo(at * 1.5, 0);
    expect(stop).toBeCloseTo(at * 0.595, 0);
    expect(await position()).toMatchObject({ total: '0.01' });
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
  });

  test('is changed, by its callback always, and cancelled by its id', async () => {
    const opened = await openFutures();
    const { call } = opened;
    const { data } = await call('POST', 'order/place-plan-order', { ...PLAN, triggerPrice: '40000' });
    const change = (params: object) => call('POST', 'order/modify-plan-order', { ...data, ...params });
    expect((await change({ newTriggerPrice: '41000' })).code).toBe('40019');
    expect((await change({ newCallbackRatio: '1', newPrice: '41000' })).code).toBe('40020');
    const terms = { newCallbackRatio: '1.25', newTriggerPrice: '41000', newSize: '0.02', newTriggerType: 'fill_price' };
    expect((await change({ ...terms, newStopLossTriggerPrice: '10' })).data).toEqual(data);
    expect(await pendingIn(opened, 'track_plan')).toMatchObject([
      {
        callbackRatio: '1.25',
        triggerPrice: '41000',
        size: '0.02',
        triggerType: 'fill_price',
        stopLossTriggerPrice: '10',
      },
    ]);
    expect((await call('POST', 'order/cancel-plan-order', { orderIdList: [data] })).data.successList).toEqual([data]);
    expect(await pendingIn(opened, 'track_plan')).toEqual([]);
  });

  test.each([
    ['40019', { callbackRatio: undefined }],
    ['40020', { callbackRatio: '0' }],
    ['40020', { callbackRatio: '10.1' }],
    ['40808', { callbackRatio: '1.00001' }],
    ['40020', { price: '60000' }],
    ['40020', { orderType: 'limit' }],
    ['40020', { stopLossTriggerPrice: '100' }],
    ['40020', { stopSurplusTriggerPrice: '1000' }],
    ['40020', { stopSurplusTriggerPrice: '10', stopSurplusExecutePrice: '10' }],
  ])('%s for %j', async (code, params) => {
    const opened = await openFutures();
    const plan = { ...PLAN, triggerPrice: '40000', ...params };
    expect((await opened.call('POST', 'order/place-plan-order', plan)).code).toBe(code);
    expect(await pendingIn(opened, 'track_plan')).toEqual([]);
  });
});

test('a plan order keeps its presets when it is changed with empty ones, and loses them by 0', async () => {
  const opened = await openFutures();
  const { call } = opened;
  const plan = { ...PLAN, planType: 'normal_plan', callbackRatio: '', triggerPrice: '40000' };
  const { data } = await call('POST', 'order/place-plan-order', { ...plan, stopSurplusTriggerPrice: '50000' });
  const change = (params: object) => call('POST', 'order/modify-plan-order', { ...data, ...params });
  await change({ newTriggerPrice: '41000', newStopSurplusTriggerPrice: '', newCallbackRatio: '' });
  const [row] = await pendingIn(opened, 'normal_plan');
  expect(row).toMatchObject({ triggerPrice: '41000', stopSurplusTriggerPrice: '50000' });
  await change({ newStopSurplusTriggerPrice: '0' });
  expect(await pendingIn(opened, 'normal_plan')).toMatchObject([{ stopSurplusTriggerPrice: '' }]);
  expect((await change({ newCallbackRatio: '1' })).code).toBe('40020');
});

test('a trailing take-profit ends a part of its position', async () => {
  const opened = await openFutures();
  const { call, place, mark, position, detail } = opened;
  await place({ side: 'buy', orderType: 'market', size: '0.05' });
  const tpsl = { planType: 'moving_plan', holdSide: 'long', triggerPrice: near(await mark(), 1.0005), size: '0.02' };
  const set = (params: object) => call('POST', 'order/place-tpsl-order', { ...tpsl, ...params });
  expect((await set({})).code).toBe('40019');
  expect((await set({ rangeRate: '0.1', executePrice: '60000' })).code).toBe('40020');
  const { data } = await set({ rangeRate: '0.1', triggerType: 'mark_price' });
  const change = { ...data, triggerPrice: tpsl.triggerPrice, size: '0.03' };
  expect((await call('POST', 'order/modify-tpsl-order', change)).data).toEqual(data);
  expect(await pendingIn(opened, 'moving_plan')).toMatchObject([{ ...data, callbackRatio: '0.1', size: '0.03' }]);
  for (let minute = 0; minute < 1_440 && (await position()).total === '0.05'; minute += 1) opened.clock.advance(60_000);
  expect(await position()).toMatchObject({ total: '0.02' });
  const [past] = (await call('GET', 'order/orders-plan-history', { planType: 'profit_loss' })).data.entrustedList;
  expect(past).toMatchObject({ ...data, planStatus: 'executed' });
  expect(await detail(past.executeOrderId)).toMatchObject({ orderSource: 'move_market', side: 'buy' });
});

import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUta } from '../testing/openUta.js';

describe('lists', () => {
  test('are paged by cursor until nothing is left', async () => {
    const { call, place, clock } = openUta();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      clock.advance(10);
      ids.unshift((await place({ price: '1000' })).data.orderId);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 10 && cursor !== ''; page += 1) {
      const { data } = await call('GET', 'trade/unfilled-orders', {
        category: 'SPOT',
        limit: 2,
        ...(cursor && { cursor }),
      });
      seen.push(...data.list.map(({ orderId }: { orderId: string }) => orderId));
      cursor = data.cursor;
    }
    expect(seen).toEqual(ids);
    expect((await call('GET', 'trade/unfilled-orders', { cursor: 'x' })).code).toBe('25200');
  });

  test('no fill is lost between two pages, not even when a user trades with itself', async () => {
    const { call, place, best } = openUta();
    const { ask, bid } = await best();
    const price = ((ask + bid) / 2).toFixed(2);
    await place({ side: 'sell', price });
    await place({ price });
    const first = (await call('GET', 'trade/fills', { limit: 1 })).data;
    const second = (await call('GET', 'trade/fills', { limit: 1, cursor: first.cursor })).data;
    expect(first.list[0].execLinkId).toBe(second.list[0].execLinkId);
    expect([first.list[0].side, second.list[0].side].sort()).toEqual(['buy', 'sell']);
  });

  test('span 30 days at most, and go back 90', async () => {
    const { call, place, clock } = openUta();
    const day = 86_400_000;
    const began = clock.now();
    await place({ orderType: 'market', qty: '100' });
    clock.advance(31 * day);
    const past = async (params: object) => call('GET', 'trade/history-orders', { category: 'SPOT', ...params });
    expect((await past({})).data.list).toEqual([]);
    expect((await past({ startTime: began })).data.list).toHaveLength(1);
    expect((await past({ endTime: began + day })).data.list).toHaveLength(1);
    expect((await past({ startTime: began, endTime: began + 31 * day })).code).toBe('00001');
    clock.advance(60 * day);
    expect((await past({ startTime: began })).code).toBe('40704');
    expect((await past({ endTime: began + day })).data.list).toEqual([]);
  });
});

test('a countdown that is not set anew cancels all orders when it runs out', async () => {
  const { call, place, order, clock } = openUta();
  const set = (countdown: string) => call('POST', 'trade/countdown-cancel-all', { countdown });
  const spot = (await place({})).data.orderId;
  const ether = (await place({ symbol: 'ETHUSDT', price: '1000' })).data.orderId;
  const others = (await place({}, 1)).data.orderId;
  expect((await set('4')).code).toBe('25200');
  expect((await set('61')).code).toBe('25200');
  await expectValid('POST', '/api/v3/trade/countdown-cancel-all', (await set('10')).data);
  clock.advance(8_000);
  await set('10');
  clock.advance(8_000);
  expect(await order(spot)).toMatchObject({ orderStatus: 'live' });
  clock.advance(60_000);
  const over = await order(spot);
  expect(over).toMatchObject({
    orderStatus: 'cancelled',
    updatedTime: String(Math.ceil((clock.now() - 58_000) / 1_000) * 1_000),
  });
  expect(await order(ether)).toMatchObject({ orderStatus: 'cancelled' });
  expect(await order(others, 1)).toMatchObject({ orderStatus: 'live' });
  const again = (await place({})).data.orderId;
  await set('5');
  await set('0');
  clock.advance(60_000);
  expect(await order(again)).toMatchObject({ orderStatus: 'live' });
});

test('presets of an order begin to wait when it is filled, and one of them acts', async () => {
  const { call, place, best, coin, clock } = openUta();
  const { ask } = await best();
  const [takeProfit, stopLoss] = [(ask * 1.003).toFixed(2), (ask * 0.997).toFixed(2)];
  const { data } = await place({ orderType: 'market', qty: '1000', takeProfit, stopLoss });
  const before = Number((await coin('BTC')).balance);
  for (let minute = 0; minute < 2_000 && Number((await coin('BTC')).balance) >= before; minute += 1)
    clock.advance(60_000);
  const [sold] = (await call('GET', 'trade/fills', { category: 'SPOT' })).data.list;
  expect(sold).toMatchObject({ side: 'sell', orderType: 'market' });
  expect(sold.orderId).not.toBe(data.orderId);
});

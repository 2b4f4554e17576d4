import type { Bitget } from 'bitget-kit';
import { assert } from 'chai';
import type { Check } from './Check.js';
import { openClient } from './openClient.js';

const SYMBOL = 'BTCUSDT';
const COUNT = 5;

/** That lists are walked through page by page, by async iteration. */
export const pagingChecks: readonly Check[] = [
  {
    name: 'paging: every row comes once, page by page',
    run: async ({ kit }) => {
      const bitget = openClient(kit);
      await placeOrders(bitget);
      const { spotGetOpenOrders } = kit['@bitget-kit/private-api/spot'];
      const list = kit['@bitget-kit/transport'].paginate(bitget.transport, spotGetOpenOrders, {
        symbol: SYMBOL,
        limit: '2',
      });
      const pages: string[][] = [];
      for await (const { items } of list.pages()) pages.push(items.map((order) => order.clientOid));
      assert.deepEqual(
        pages.map((page) => page.length),
        [2, 2, 1],
      );
      const rows: string[] = [];
      for await (const order of list) rows.push(order.clientOid);
      assert.deepEqual(rows, pages.flat());
      assert.strictEqual(new Set(rows).size, COUNT);
      await bitget.close();
    },
  },
  {
    name: 'paging: who leaves the loop early asks for no more',
    run: async ({ kit }) => {
      let sent = 0;
      const bitget = openClient(kit, { onEvent: ({ type }) => void (type === 'sent' && sent++) });
      await placeOrders(bitget);
      const { spotGetOpenOrders } = kit['@bitget-kit/private-api/spot'];
      sent = 0;
      const list = kit['@bitget-kit/transport'].paginate(bitget.transport, spotGetOpenOrders, {
        symbol: SYMBOL,
        limit: '2',
      });
      for await (const _ of list) break;
      assert.strictEqual(sent, 1);
      await bitget.close();
    },
  },
];

async function placeOrders(bitget: Bitget): Promise<void> {
  const orderList = Array.from({ length: COUNT }, (_, index) => ({
    side: 'buy' as const,
    orderType: 'limit' as const,
    force: 'gtc' as const,
    price: String(1_000 + index),
    size: '0.01',
    clientOid: `page-${index}`,
  }));
  const { successList } = await bitget.spot.batchPlaceOrders({ symbol: SYMBOL, orderList });
  assert.lengthOf(successList, COUNT);
}

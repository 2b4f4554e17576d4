import { assert } from 'chai';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import { openClient } from './openClient.js';
import { RESTING_ORDER } from './RESTING_ORDER.js';

const WITHOUT_SOCKETS = ['workerd', 'chromium', 'edge-vm'];

/** The whole stack against the offline exchange in the same process. */
export const sandboxChecks: readonly Check[] = [
  {
    name: 'sandbox: an order is placed, found, cancelled, and its money is free again',
    run: async ({ kit }) => {
      const bitget = openClient(kit);
      const usdt = async () => (await bitget.spot.getAssets({ coin: 'USDT' }))[0];
      const before = await usdt();
      const { orderId } = await bitget.spot.placeOrder({ ...RESTING_ORDER, clientOid: 'matrix-1' });
      assert.strictEqual(Number((await usdt())?.frozen), 10);
      const open = await bitget.spot.getOpenOrders({ symbol: RESTING_ORDER.symbol });
      assert.deepEqual(
        open.map((order) => [order.orderId, order.clientOid]),
        [[orderId, 'matrix-1']],
      );
      await bitget.spot.cancelOrder({ symbol: RESTING_ORDER.symbol, orderId });
      assert.deepEqual(await bitget.spot.getOpenOrders({ symbol: RESTING_ORDER.symbol }), []);
      assert.strictEqual((await usdt())?.available, before?.available);
      await bitget.close();
    },
  },
  {
    name: 'sandbox: an order whose outcome is found out',
    run: async ({ kit }) => {
      const bitget = openClient(kit);
      const { cancelOrder, submitOrder } = kit['@bitget-kit/orders'];
      const placed = await submitOrder(bitget.transport, { product: 'spot', order: RESTING_ORDER });
      if (placed.outcome !== 'accepted' || placed.orderId === null) throw new Error(placed.outcome);
      const { symbol } = RESTING_ORDER;
      const fate = await cancelOrder(bitget.transport, { product: 'spot', symbol, orderId: placed.orderId });
      assert.strictEqual(fate.outcome, 'dead');
      await bitget.close();
    },
  },
  {
    name: 'sandbox: a reader has no way to place an order',
    run: async ({ kit }) => {
      const reader = openClient(kit, { permissions: ['read'] });
      const { spotPlaceOrder } = kit['@bitget-kit/private-api/spot'];
      const error = await failureOf(() => kit['bitget-kit'].call(reader.transport, spotPlaceOrder, RESTING_ORDER));
      assert.isTrue(kit['bitget-kit'].isBitgetError(error, 'request/permission-missing'));
      await reader.close();
    },
  },
  {
    name: 'sandbox: it listens where there are sockets, and says so where there are none',
    run: async ({ kit, place }) => {
      const sandbox = kit['@bitget-kit/sandbox'].createSandbox();
      if (WITHOUT_SOCKETS.includes(place.runtime)) {
        const error = await failureOf(() => sandbox.listen());
        assert.isTrue(kit['bitget-kit'].isBitgetError(error, 'config/invalid'));
        return;
      }
      const { url, close } = await sandbox.listen();
      const bitget = kit['bitget-kit'].createBitget({ baseUrl: url });
      assert.lengthOf(await bitget.spot.getTickers({ symbol: 'BTCUSDT' }), 1);
      await bitget.close();
      await close();
    },
  },
  {
    name: 'contract: an answer is held against its schema, without code made of text',
    run: async ({ kit }) => {
      const bitget = openClient(kit);
      const { checkResponse } = kit['@bitget-kit/contract'];
      const { spotGetTickers } = kit['@bitget-kit/public-api/spot'];
      const tickers = await bitget.spot.getTickers({ symbol: 'BTCUSDT' });
      assert.deepEqual(await checkResponse(spotGetTickers, tickers), []);
      assert.isNotEmpty(await checkResponse(spotGetTickers, [{ symbol: 1 }]));
      await bitget.close();
    },
  },
];

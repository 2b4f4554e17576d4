import { assert } from 'chai';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import { openClient } from './openClient.js';
import { RESTING_ORDER } from './RESTING_ORDER.js';

/** That the umbrella sends by what is right for the runtime, on a real socket. */
export const senderChecks: readonly Check[] = [
  {
    name: 'sender: undici on Node, elsewhere the global fetch',
    run: async ({ kit, place }) => {
      const bitget = kit['bitget-kit'].createBitget({ baseUrl: `${place.origin}/echo` });
      const { calls, value } = await countingFetch(() => bitget.spot.getTickers());
      assert.strictEqual(calls, place.sender === 'fetch' ? 1 : 0);
      // What the origin received. Node's own fetch adds this header, and undici does not.
      const received = value as unknown as { readonly headers: readonly string[] };
      if (place.sender === 'undici') assert.notInclude(received.headers, 'sec-fetch-mode');
      assert.include(received.headers, 'host');
      await bitget.close();
    },
  },
  {
    name: 'sender: a signed order over a socket, behind a path prefix',
    run: async ({ kit, place }) => {
      const bitget = openClient(kit, { baseUrl: `${place.origin}/exchange`, fetch: undefined });
      const clientOid = 'a b+c#d:e';
      const placed = await bitget.spot.placeOrder({ ...RESTING_ORDER, clientOid });
      const [found] = await bitget.spot.getOrder({ clientOid });
      assert.strictEqual(found?.orderId, placed.orderId);
      await bitget.spot.cancelOrder({ symbol: RESTING_ORDER.symbol, orderId: placed.orderId });
      await bitget.close();
    },
  },
  {
    name: 'sender: what is signed beyond ASCII arrives as it was signed',
    run: async ({ kit, place }) => {
      const bitget = openClient(kit, { baseUrl: `${place.origin}/exchange`, fetch: undefined });
      const error = await failureOf(() => bitget.spot.placeOrder({ ...RESTING_ORDER, clientOid: 'grün币😀' }));
      // The signature is looked at first: so it was good, and only the id is refused.
      const { isBitgetError } = kit['bitget-kit'];
      assert.strictEqual(isBitgetError(error, 'api/rejected') ? error.context.apiCode : error, '40305');
      await bitget.close();
    },
  },
];

/** How often the global `fetch` was called meanwhile. */
async function countingFetch<T>(action: () => Promise<T>): Promise<{ readonly calls: number; readonly value: T }> {
  const own = globalThis.fetch;
  let calls = 0;
  globalThis.fetch = (...args) => {
    calls += 1;
    return own.apply(globalThis, args);
  };
  try {
    return { value: await action(), calls };
  } finally {
    globalThis.fetch = own;
  }
}

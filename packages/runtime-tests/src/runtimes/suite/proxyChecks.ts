import type { FetchLike } from '@bitget-kit/transport';
import { assert } from 'chai';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import { openClient } from './openClient.js';
import type { Place, ProxyPlace } from './Place.js';
import { RESTING_ORDER } from './RESTING_ORDER.js';

/** What the two runtimes have for proxies: each a parameter of its own `fetch`. */
interface Globals {
  readonly Deno?: { createHttpClient(options: object): { close(): void } };
}

/** That a `fetch` which goes through a proxy can be put in, in the way of the runtime, as the documentation shows it. */
export const proxyChecks: readonly Check[] = [
  {
    name: 'proxy: a signed order through a tunnel, to a server that is reached no other way',
    runtimes: ['deno', 'bun'],
    run: async ({ kit, place }) => {
      const proxy = proxyOf(place);
      const { fetch, close } = throughProxy(proxy);
      const bitget = openClient(kit, { fetch, baseUrl: proxy.target });
      const clientOid = 'a b+c#d:e';
      const placed = await bitget.spot.placeOrder({ ...RESTING_ORDER, clientOid });
      const [found] = await bitget.spot.getOrder({ clientOid });
      assert.strictEqual(found?.orderId, placed.orderId);
      await bitget.spot.cancelOrder({ symbol: RESTING_ORDER.symbol, orderId: placed.orderId });
      await bitget.close();
      close();
    },
  },
  {
    name: 'proxy: one that refuses is a failure of the network',
    runtimes: ['deno', 'bun'],
    run: async ({ kit, place }) => {
      const proxy = { ...proxyOf(place), password: 'wrong' };
      const { fetch, close } = throughProxy(proxy);
      const bitget = openClient(kit, { fetch, baseUrl: proxy.target, retries: 0 });
      const error = await failureOf(() => bitget.spot.getAssets());
      assert.isTrue(kit['bitget-kit'].isBitgetError(error, 'transport/network'), String(error));
      await bitget.close();
      close();
    },
  },
];

function proxyOf({ proxy }: Place): ProxyPlace {
  if (!proxy) throw new Error('no proxy was started for this run');
  return proxy;
}

function throughProxy({ url, username, password, ca }: ProxyPlace): {
  readonly fetch: FetchLike;
  readonly close: () => void;
} {
  const { Deno } = globalThis as Globals;
  if (Deno) {
    const client = Deno.createHttpClient({ proxy: { url, basicAuth: { username, password } }, caCerts: [ca] });
    return { fetch: (to, init) => fetch(to, { ...init, client } as RequestInit), close: () => client.close() };
  }
  const proxy = url.replace('//', `//${username}:${password}@`);
  return { fetch: (to, init) => fetch(to, { ...init, proxy, tls: { ca } } as RequestInit), close: () => undefined };
}

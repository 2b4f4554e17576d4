import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxConfig, SandboxKeyConfig } from '../SandboxConfig.js';
import type { SandboxKey } from '../SandboxKey.js';
import { type Answered, signedCall } from './signedCall.js';
import { virtualNow } from './virtualNow.js';

type Params = { readonly [name: string]: unknown } | readonly unknown[];

/** A sandbox with two unified users and a classic one, whose clock stands. `who` is the index of the key. */
export interface OpenUta {
  readonly sandbox: Sandbox;
  readonly clock: ReturnType<typeof virtualNow>;
  /** Calls an endpoint under `/api/v3/`. */
  readonly call: (method: 'GET' | 'POST', path: string, params?: Params, who?: number) => Promise<Answered>;
  /** Calls an endpoint by its whole path. */
  readonly callV2: (method: 'GET' | 'POST', path: string, params?: Params, who?: number) => Promise<Answered>;
  /** Places an order on BTCUSDT of spot: to buy 0.01 for 50000 unless it says otherwise. */
  readonly place: (params: { readonly [name: string]: unknown }, who?: number) => Promise<Answered>;
  readonly order: (orderId: string, who?: number) => Promise<Answered['data']>;
  readonly coin: (name: string, who?: number) => Promise<Answered['data']>;
  readonly best: () => Promise<{ ask: number; bid: number }>;
}

const permissions = ['read', 'trade', 'transfer', 'withdraw', 'manage'] as const;
const ips = ['127.0.0.1'];
const KEYS: readonly SandboxKeyConfig[] = [
  { uid: '1', account: 'unified', permissions, ips },
  { uid: '2', account: 'unified', permissions, ips },
  { uid: '3', permissions, ips },
];
const LIMIT = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '50000', qty: '0.01' };

/** Makes one that waits for no limit. */
export function openUta(config: SandboxConfig = {}): OpenUta {
  const clock = virtualNow();
  const sandbox = createSandbox({ clock, limits: { enforce: false }, keys: KEYS, ...config });
  const callV2: OpenUta['callV2'] = (method, path, params = {}, who = 0) =>
    signedCall(sandbox, method, path, params, { key: sandbox.keys[who] as SandboxKey, timestamp: clock.now() });
  const call: OpenUta['call'] = (method, path, params, who) => callV2(method, `/api/v3/${path}`, params, who);
  return {
    sandbox,
    clock,
    call,
    callV2,
    place: (params, who) => call('POST', 'trade/place-order', { ...LIMIT, ...params }, who),
    order: async (orderId, who) => (await call('GET', 'trade/order-info', { orderId }, who)).data,
    coin: async (name, who) => {
      const { data } = await call('GET', 'account/assets', {}, who);
      return data.assets.find(({ coin }: { coin: string }) => coin === name);
    },
    best: async () => {
      const { data } = await call('GET', 'market/orderbook', { category: 'SPOT', symbol: 'BTCUSDT', limit: 1 });
      return { ask: data.a[0][0], bid: data.b[0][0] };
    },
  };
}

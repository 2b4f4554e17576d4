import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxConfig } from '../SandboxConfig.js';
import type { SandboxKey } from '../SandboxKey.js';
import { type Answered, signedCall } from './signedCall.js';
import { virtualNow } from './virtualNow.js';

type Params = { readonly [name: string]: unknown };

/** A sandbox with two users whose clock stands, and short ways to call it. `who` is the index of the key. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly clock: ReturnType<typeof virtualNow>;
  /** Calls an endpoint under `/api/v2/spot/`. */
  readonly call: (method: 'GET' | 'POST', path: string, params?: Params, who?: number) => Promise<Answered>;
  /** Places an order on BTCUSDT, `gtc` unless it says otherwise. */
  readonly place: (params: Params, who?: number) => Promise<Answered>;
  readonly order: (orderId: string, who?: number) => Promise<Answered['data']>;
  readonly coin: (name: string, who?: number) => Promise<Answered['data']>;
  readonly best: () => Promise<{ ask: number; bid: number }>;
}

/** Makes one that waits for no limit. */
export function openSandbox(
  config: SandboxConfig = {},
  clock: ReturnType<typeof virtualNow> = virtualNow(),
): OpenSandbox {
  const sandbox = createSandbox({ clock, limits: { enforce: false }, keys: [{ uid: '1' }, { uid: '2' }], ...config });
  const call: OpenSandbox['call'] = (method, path, params = {}, who = 0) =>
    signedCall(sandbox, method, `/api/v2/spot/${path}`, params, {
      key: sandbox.keys[who] as SandboxKey,
      timestamp: clock.now(),
    });
  return {
    sandbox,
    clock,
    call,
    place: (params, who) => call('POST', 'trade/place-order', { symbol: 'BTCUSDT', force: 'gtc', ...params }, who),
    order: async (orderId, who) => (await call('GET', 'trade/orderInfo', { orderId }, who)).data[0],
    coin: async (name, who) => (await call('GET', 'account/assets', { coin: name }, who)).data[0],
    best: async () => {
      const { data } = await call('GET', 'market/orderbook', { symbol: 'BTCUSDT', limit: 1 });
      return { ask: Number(data.asks[0][0]), bid: Number(data.bids[0][0]) };
    },
  };
}

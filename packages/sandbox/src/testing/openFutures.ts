import { expect } from 'vitest';
import type { SandboxConfig } from '../SandboxConfig.js';
import type { SandboxKey } from '../SandboxKey.js';
import { expectValid } from './expectValid.js';
import { type OpenSandbox, openSandbox } from './openSandbox.js';
import { type Answered, signedCall } from './signedCall.js';

type Params = { readonly [name: string]: unknown };

/** A sandbox whose users have moved money to futures, and short ways to call `/api/v2/mix/`. */
export interface OpenFutures extends Omit<OpenSandbox, 'call' | 'place'> {
  /** Calls an endpoint for BTCUSDT in USDT unless it says otherwise; what comes back fits the contract, or the test fails. */
  readonly call: (method: 'GET' | 'POST', path: string, params?: Params, who?: number) => Promise<Answered>;
  /** Places a crossed limit order in hedge mode unless it says otherwise. */
  readonly place: (params: Params, who?: number) => Promise<Answered>;
  readonly detail: (orderId: string, who?: number) => Promise<Answered['data']>;
  readonly position: (holdSide?: 'long' | 'short', who?: number) => Promise<Answered['data']>;
  readonly mark: () => Promise<number>;
  readonly mode: (posMode: 'one_way_mode' | 'hedge_mode', who?: number) => Promise<Answered>;
}

const PERMISSIONS = ['read', 'trade', 'transfer'] as const;
const PAIR = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' };

/** Makes one: 20,000 USDT for each of two users. */
export async function openFutures(config: SandboxConfig = {}): Promise<OpenFutures> {
  const keys = ['1', '2'].map((uid) => ({ uid, permissions: PERMISSIONS }));
  const opened = openSandbox({ keys, ...config });
  const { sandbox, clock } = opened;
  const call: OpenFutures['call'] = async (method, path, params = {}, who = 0) => {
    const whole = `/api/v2/mix/${path}`;
    const key = sandbox.keys[who] as SandboxKey;
    const answer = await signedCall(sandbox, method, whole, { ...PAIR, ...params }, { key, timestamp: clock.now() });
    if (answer.code === '00000') await expectValid(method, whole, answer.data);
    return answer;
  };
  for (const who of [0, 1]) {
    const transfer = { fromType: 'spot', toType: 'usdt_futures', amount: '20000', coin: 'USDT' };
    expect((await opened.call('POST', 'wallet/transfer', transfer, who)).code).toBe('00000');
  }
  const usual = { marginMode: 'crossed', orderType: 'limit', tradeSide: 'open' };
  return {
    ...opened,
    call,
    place: (params, who) => call('POST', 'order/place-order', { ...usual, ...params }, who),
    detail: async (orderId, who) => (await call('GET', 'order/detail', { orderId }, who)).data,
    position: async (holdSide = 'long', who = 0) => {
      const { data } = await call('GET', 'position/single-position', {}, who);
      return data.find((one: { readonly holdSide: string }) => one.holdSide === holdSide);
    },
    mark: async () => Number((await call('GET', 'market/symbol-price')).data[0].markPrice),
    mode: (posMode, who) => call('POST', 'account/set-position-mode', { posMode }, who),
  };
}

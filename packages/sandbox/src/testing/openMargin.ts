import { expect } from 'vitest';
import type { SandboxConfig } from '../SandboxConfig.js';
import type { SandboxKey } from '../SandboxKey.js';
import { expectValid } from './expectValid.js';
import { type OpenSandbox, openSandbox } from './openSandbox.js';
import { type Answered, signedCall } from './signedCall.js';
import type { virtualNow } from './virtualNow.js';

type Params = { readonly [name: string]: unknown };

/** A sandbox whose first user has moved 10,000 USDT to crossed margin, and short ways to call `/api/v2/margin/`. */
export interface OpenMargin extends Omit<OpenSandbox, 'call' | 'place' | 'coin'> {
  readonly spot: OpenSandbox['call'];
  /** Calls an endpoint below `crossed`; what comes back fits the contract, or the test fails. Lists are of BTCUSDT, from the start. */
  readonly call: (method: 'GET' | 'POST', path: string, params?: Params, who?: number) => Promise<Answered>;
  /** Places a limit order without loans unless it says otherwise. */
  readonly place: (params: Params) => Promise<Answered>;
  readonly coin: (name: string) => Promise<Answered['data']>;
  readonly borrow: (coin: string, borrowAmount: string) => Promise<Answered>;
  readonly risk: () => Promise<number>;
}

const ORDER = { side: 'buy', orderType: 'limit', force: 'gtc', loanType: 'normal' };

/** Makes one. */
export async function openMargin(
  config: SandboxConfig = {},
  clock?: ReturnType<typeof virtualNow>,
): Promise<OpenMargin> {
  const keys = ['1', '2'].map((uid) => ({
    uid,
    permissions: ['read', 'trade', 'transfer', 'manage'] as const,
    ips: ['127.0.0.1'],
  }));
  const opened = openSandbox({ keys: config.snapshot === undefined ? keys : [], ...config }, clock);
  const { sandbox } = opened;
  const call: OpenMargin['call'] = async (method, path, params = {}, who = 0) => {
    const whole = `/api/v2/margin/crossed/${path}`;
    const changes = { key: sandbox.keys[who] as SandboxKey, timestamp: opened.clock.now() };
    const recent = method === 'GET' ? { startTime: String(opened.clock.now() - 80 * 86_400_000) } : {};
    const answer = await signedCall(sandbox, method, whole, { symbol: 'BTCUSDT', ...recent, ...params }, changes);
    if (answer.code === '00000') await expectValid(method, whole, answer.data);
    return answer;
  };
  if (config.snapshot === undefined) {
    const transfer = { fromType: 'spot', toType: 'crossed_margin', amount: '10000', coin: 'USDT' };
    expect((await opened.call('POST', 'wallet/transfer', transfer)).code).toBe('00000');
  }
  return {
    ...opened,
    spot: opened.call,
    call,
    place: (params) => call('POST', 'place-order', { ...ORDER, ...params }),
    coin: async (coin) => (await call('GET', 'account/assets', { coin })).data[0],
    borrow: (coin, borrowAmount) => call('POST', 'account/borrow', { coin, borrowAmount }),
    risk: async () => Number((await call('GET', 'account/risk-rate')).data.riskRateRatio),
  };
}

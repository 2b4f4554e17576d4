import { checkConfig } from './checkConfig.js';
import { createKeys } from './createKeys.js';
import { createExchange } from './exchange/createExchange.js';
import { fillChest } from './exchange/createMarketMaker.js';
import { DEFAULT_MARKETS } from './exchange/DEFAULT_MARKETS.js';
import type { Exchange } from './exchange/Exchange.js';
import { formatUnits } from './exchange/formatUnits.js';
import { parseUnits } from './exchange/parseUnits.js';
import { createState } from './exchange/State.js';
import { walletOf } from './exchange/walletOf.js';
import { createApp } from './http/createApp.js';
import { createRateGuard } from './http/createRateGuard.js';
import type { Sandbox } from './Sandbox.js';
import type { SandboxConfig } from './SandboxConfig.js';
import type { SandboxKey } from './SandboxKey.js';

const DEFAULT_BALANCES = { USDT: '100000', BTC: '1', ETH: '10' };

/**
 * Makes an offline Bitget. It checks keys, signatures over the raw bytes received, permissions and limits, and really
 * matches spot orders. Hand its `fetch` to a client, or let it listen on a socket.
 *
 * What the documentation leaves open is a guess; the README of the package lists them.
 *
 * @throws {@link BitgetError} `config/invalid` for settings that it could not be run with.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import { createSandbox } from '@bitget-kit/sandbox';
 *
 * const sandbox = createSandbox({ seed: 7 });
 * const response = await sandbox.fetch('https://api.bitget.com/api/v2/spot/market/tickers?symbol=BTCUSDT');
 * console.log(await response.json());
 * ```
 */
export function createSandbox(config: SandboxConfig = {}): Sandbox {
  checkConfig(config);
  const { seed = 1, markets = DEFAULT_MARKETS, limits = {}, balances = DEFAULT_BALANCES } = config;
  const { clock: given } = config;
  const clock = (): number => Math.floor(given ? given.now() : Date.now());
  const state = createState(clock());
  const keys = createKeys(seed, config.keys);
  const exchange = createExchange({ seed, clock, markets, coins: Object.keys(balances), state });
  fillChest(exchange);
  for (const key of keys) addKey(exchange, key, balances);
  const guard = createRateGuard(limits, clock);
  const answered = { requests: 0, tooMany: 0 };
  const onAnswer = (status: number): void => {
    answered.requests += 1;
    if (status === 429) answered.tooMany += 1;
  };
  const app = createApp({ exchange, guard, onAnswer });
  return {
    keys,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return app.fetch(request, { ip: '127.0.0.1' });
    },
    listen: async (options) => (await import('./listen.node.js')).listen(app, options),
    inspect: () => ({ ...answered, ...countOrders(exchange), ...countViolations(guard.counts()) }),
  };
}

/** Makes the key known, and its user, who begins with some money. */
function addKey({ state, ledger }: Exchange, key: SandboxKey, balances: NonNullable<SandboxConfig['balances']>): void {
  const { uid, account } = key;
  state.keys.set(key.apiKey, key);
  if (state.users.has(uid)) return;
  const user = { uid, account };
  state.users.set(uid, user);
  for (const [coin, amount] of Object.entries(balances)) {
    ledger.issue(walletOf(user, 'SPOT'), coin, parseUnits(amount) ?? 0n);
  }
}

function countOrders({ orders, ledger, coins }: Exchange) {
  return {
    ...orders.counts(),
    totals: Object.fromEntries([...coins].map((coin) => [coin, formatUnits(ledger.total(coin))])),
  };
}

function countViolations<L extends { readonly violations: number }>(limits: readonly L[]) {
  return { limits, violations: limits.reduce((sum, { violations }) => sum + violations, 0) };
}

import type { Hono } from 'hono';
import { listen } from '#listen';
import { checkConfig } from './checkConfig.js';
import { checkNames } from './checkNames.js';
import { createKeys } from './createKeys.js';
import { createExchange } from './exchange/createExchange.js';
import { createMarket } from './exchange/createMarket.js';
import { fillChest } from './exchange/createMarketMaker.js';
import { DEFAULT_MARKETS } from './exchange/DEFAULT_MARKETS.js';
import type { Exchange } from './exchange/Exchange.js';
import { formatUnits } from './exchange/formatUnits.js';
import { parseUnits } from './exchange/parseUnits.js';
import type { State } from './exchange/State.js';
import { createState } from './exchange/State.js';
import { walletOf } from './exchange/walletOf.js';
import { type Answer, withFaults } from './faults/withFaults.js';
import type { AppEnv } from './http/AppEnv.js';
import { createApp } from './http/createApp.js';
import { createCallLog } from './http/createCallLog.js';
import { createRateGuard } from './http/createRateGuard.js';
import { plainRequest } from './http/plainRequest.js';
import type { Reply } from './http/Reply.js';
import { readSnapshot } from './readSnapshot.js';
import type { Sandbox } from './Sandbox.js';
import type { SandboxConfig } from './SandboxConfig.js';
import type { SandboxKey } from './SandboxKey.js';
import { writeSnapshot } from './writeSnapshot.js';

/** How many requests the page shows. */
const SHOWN = 50;
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
  checkNames(config);
  checkConfig(config);
  const { seed = 1, limits = {}, balances = DEFAULT_BALANCES, faults = [], clockSkewMs = 0 } = config;
  const { now, setTimer = setRealTimer } = config.clock ?? { now: () => Date.now() };
  const clock = (): number => Math.floor(now() + clockSkewMs);
  const markets = (config.markets ?? DEFAULT_MARKETS).map(createMarket);
  const state = config.snapshot === undefined ? createState(clock()) : readSnapshot(config.snapshot, markets);
  const exchange = createExchange({ seed, clock, markets, coins: Object.keys(balances), state });
  if (config.snapshot === undefined) {
    fillChest(exchange);
    for (const key of createKeys(seed, config.keys)) addKey(exchange, key, balances);
  }
  const guard = createRateGuard(state.rates, limits, clock);
  const app = createApp({ exchange, guard, log: createCallLog(SHOWN) });
  const parts = { faults, seed, counts: state.faults, setTimer };
  const answer = withFaults(route(app), parts);
  return {
    keys: [...state.keys.values()],
    fetch: async (input, init) => {
      const request = plainRequest(input, init) ?? new Request(input, init);
      request.signal?.throwIfAborted();
      const { status, headers, body, cutTo } = await answer(request, { ip: '127.0.0.1' });
      return new Response(body.slice(0, cutTo), { status, headers });
    },
    listen: (options) => listen(answer, options),
    inspect: () => ({ ...countAnswers(state), ...countOrders(exchange), ...countViolations(guard.counts()) }),
    snapshot: () => writeSnapshot(state, markets),
  };
}

/** The router asks a request for its method and address only, and gives back what the handlers give: see `createApp`. */
function route(app: Hono<AppEnv>): Answer {
  return async (request, options) => (await app.fetch(request as Request, options)) as unknown as Reply;
}

function setRealTimer(ms: number, fn: () => void): () => void {
  const timer = setTimeout(fn, ms);
  return () => clearTimeout(timer);
}

function countAnswers({ codes }: State) {
  const requests = [...codes.values()].reduce((sum, count) => sum + count, 0);
  return { requests, tooMany: codes.get('429') ?? 0, codes: Object.fromEntries(codes) };
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

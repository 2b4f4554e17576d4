import { createKeys } from './createKeys.js';
import { formatUnits, parseUnits } from './exchange/amount.js';
import { createExchange } from './exchange/createExchange.js';
import { createRandom } from './exchange/createRandom.js';
import { type Exchange, spotAccount } from './exchange/Exchange.js';
import { DEFAULT_MARKETS } from './exchange/Market.js';
import { createApp } from './http/createApp.js';
import { createRateGuard } from './http/createRateGuard.js';
import type { Sandbox } from './Sandbox.js';
import type { SandboxConfig } from './SandboxConfig.js';

const DEFAULT_BALANCES = { USDT: '100000', BTC: '1', ETH: '10' };

/**
 * Makes an offline Bitget. It checks keys, signatures over the raw bytes received, permissions and limits, and really
 * matches spot orders. Hand its `fetch` to a client, or let it listen on a socket.
 *
 * What the documentation leaves open is a guess, said so in the README of the package.
 *
 * @throws {RangeError} for a balance that is no plain decimal string.
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
  const { seed = 1, markets = DEFAULT_MARKETS, limits = {}, balances = DEFAULT_BALANCES } = config;
  const now = config.clock?.now ?? (() => Date.now());
  const keys = createKeys(createRandom(seed), config.keys);
  const exchange = createExchange({ seed, now, markets });
  for (const uid of new Set(keys.map((key) => key.uid))) {
    for (const [coin, text] of Object.entries(balances)) {
      const amount = parseUnits(text);
      if (amount === undefined || amount < 0n)
        throw new RangeError(`the balance of ${coin} must be a plain decimal string`);
      exchange.ledger.issue(spotAccount(uid), coin, amount);
    }
  }
  let requests = 0;
  const guard = createRateGuard(limits, now);
  const onRequest = (): void => {
    requests += 1;
  };
  const app = createApp({ exchange, keys, guard, onRequest });
  return {
    keys,
    fetch: async (input, init) => app.fetch(new Request(input, init), { ip: '127.0.0.1' }),
    listen: async (options) => (await import('./listen.node.js')).listen(app, options),
    inspect: () => {
      const limits = guard.counts();
      return {
        requests,
        violations: limits.reduce((sum, { violations }) => sum + violations, 0),
        limits,
        orders: exchange.orders.length,
        openOrders: exchange.orders.filter(({ status }) => status === 'live' || status === 'partially_filled').length,
        fills: exchange.fills.length,
        totals: totalsOf(exchange),
      };
    },
  };
}

function totalsOf({ ledger, venues }: Exchange): { [coin: string]: string } {
  const coins = new Set([...venues.values()].flatMap(({ market }) => [market.baseCoin, market.quoteCoin]));
  return Object.fromEntries([...coins].map((coin) => [coin, formatUnits(ledger.total(coin))]));
}

import { type OpenUta, openUta } from './openUta.js';

const PAIR = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
const MARKET = { ...PAIR, side: 'buy', orderType: 'market', price: undefined, qty: '0.01' };

/** The same, with short ways to trade futures. */
export interface OpenUtaFutures extends OpenUta {
  /** Buys 0.01 BTC of the future in USDT at market, unless it says otherwise. */
  readonly trade: (params: object, who?: number) => ReturnType<OpenUta['call']>;
  readonly positions: (who?: number) => Promise<{ readonly [field: string]: string }[]>;
  readonly mark: () => Promise<number>;
}

/** Makes one, whose first user is in one-way mode or in hedge mode. */
export function openUtaFutures(hedged = false): OpenUtaFutures {
  const opened = openUta();
  const { call, place } = opened;
  const ready = hedged ? call('POST', 'account/set-hold-mode', { holdMode: 'hedge_mode' }) : undefined;
  return {
    ...opened,
    trade: async (params, who) => {
      await ready;
      return place({ ...MARKET, ...params }, who);
    },
    positions: async (who) =>
      (await call('GET', 'position/current-position', { category: 'USDT-FUTURES' }, who)).data.list,
    mark: async () => Number((await call('GET', 'market/tickers', PAIR)).data[0].markPrice),
  };
}

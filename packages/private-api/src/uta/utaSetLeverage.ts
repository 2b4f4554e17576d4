import type { Endpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** The leverage of a contract. */
interface ContractLeverage {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Leverage, e.g. `20`. */
  leverage: number | string;
  /** Isolated margin only, and required there: the side that it is for. */
  posSide?: 'long' | 'short' | undefined;
  /** Not in the list of parameters; other clients send it. Left out: `crossed`. */
  marginMode?: 'crossed' | 'isolated' | undefined;
  /** Only for margin trading. */
  coin?: undefined;
}

/** The leverage of a coin in margin trading. */
interface CoinLeverage {
  /** Leverage of margin, which belongs to a coin. */
  category: 'MARGIN';
  /** Coin, e.g. `BTC`. */
  coin: string;
  /** Leverage, e.g. `3`. */
  leverage: number | string;
  /** Only for futures. */
  symbol?: undefined;
  /** Only for futures. */
  posSide?: undefined;
  /** Only for futures. */
  marginMode?: undefined;
}

/** Parameters of {@link utaSetLeverage}. */
export type UtaSetLeverageParams = ContractLeverage | CoinLeverage;

/** The word `success`. */
export type UtaSetLeverageResult = 'success' | (string & {});

/**
 * Sets the leverage of one contract, or of one coin in margin trading. **Changes the account**: it stays so, for other
 * programs too.
 *
 * The API key needs the right to manage the account, not only to trade. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a leverage that is no whole number.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25223 above the highest leverage, 25228 not enough
 * margin.
 * @see https://www.bitget.com/api-doc/uta/account/Change-Leverage
 * @example
 * ```ts
 * import { utaSetLeverage } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetLeverage, { category: 'USDT-FUTURES', symbol: 'BTCUSDT', leverage: 10 });
 * ```
 */
export const utaSetLeverage: Endpoint<UtaSetLeverageParams, UtaSetLeverageResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/set-leverage',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    category: 'string!',
    symbol: 'string',
    leverage: 'integer!',
    coin: 'string',
    posSide: 'string',
    marginMode: 'string',
  },
};

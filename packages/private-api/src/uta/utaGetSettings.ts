import type { Endpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** What is set for one contract. */
export interface UtaSymbolSettings {
  /** Category, in capitals. */
  category: UtaFuturesCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Isolated or cross margin. */
  marginMode: 'crossed' | 'isolated' | (string & {});
  /** Leverage, e.g. `20`. The documentation's table says a list, its example is text. */
  leverage: string;
}

/** What is set for one coin of margin trading. */
export interface UtaCoinSettings {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Leverage, e.g. `3`. */
  leverage: string;
}

/** What is set for the account. */
export interface UtaGetSettingsResult {
  /** Id of the user. */
  uid: string;
  /** Unified; unified with some classic parts; on the way from one to the other. */
  accountMode: 'unified' | 'hybrid' | 'upgrading' | 'switching' | (string & {});
  /** Which coins are margin. */
  assetMode: 'multi_assets' | (string & {});
  /** Position mode of all futures; decides the form of orders. */
  holdMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** What happens when an order would meet another of the same user. */
  stpMode: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | (string & {});
  /** One row per contract. */
  symbolConfigList: UtaSymbolSettings[];
  /** One row per coin. */
  coinConfigList: UtaCoinSettings[];
  /** Not in the documentation; other clients see it. */
  accountLevel?: 'isolated' | 'basic' | 'advanced' | 'delta' | (string & {}) | undefined;
}

/**
 * What is set for the account: its mode, the position mode, leverages.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
 * @example
 * ```ts
 * import { utaGetSettings } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { holdMode } = await call(transport, utaGetSettings, {});
 * console.log(holdMode === 'hedge_mode' ? 'orders need posSide' : 'orders take reduceOnly');
 * ```
 */
export const utaGetSettings: Endpoint<Record<never, never>, UtaGetSettingsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/settings',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
};

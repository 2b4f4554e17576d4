import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One pair. */
export interface CopySpotTraderSymbol {
  /** Whether it is on. */
  enable: 'yes' | 'no' | (string & {});
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Smallest order to open, in base coin. */
  minOpenCount: DecimalString;
}

/** One label. */
export interface CopySpotTraderLabel {
  /** Id of the label. */
  id: string;
  /** Text of the label. */
  name: string;
}

/** One pair. */
export interface CopySpotTraderQuota {
  /** The most that may be traded, in quote coin. */
  maxQuoteSize: DecimalString;
  /** What is left of it, in quote coin. */
  surplusQuoteSize: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
}

/** What comes back. */
export interface CopyGetSpotTraderSettingsResult {
  /** Followers with less than this, in USDT, may be removed. */
  removeLimitUsdt: DecimalString;
  /** What is left to trade, by pair. */
  spotInfoList: CopySpotTraderQuota[];
  /** Labels of the trader. */
  labelList: CopySpotTraderLabel[];
  /** Whether it is on. */
  enable: 'yes' | 'no' | (string & {});
  /** Whether all may see what the trader holds. */
  showAssetsMap: 'yes' | 'no' | (string & {});
  /** Whether all may see the equity. */
  showEquity: 'yes' | 'no' | (string & {});
  /** Pairs that are open for copying. */
  traceSymbolList: CopySpotTraderSymbol[];
}

/**
 * How you let others copy you on spot.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
 * @example
 * ```ts
 * import { copyGetSpotTraderSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderSettings, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderSettings: Endpoint<Record<never, never>, CopyGetSpotTraderSettingsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/config-query-settings',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};

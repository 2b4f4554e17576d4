import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The limits of one pair. */
export interface CopySpotFollowerLimit {
  /** Largest stop loss, in per cent. The exchange spells it so. */
  maxStopLossRation: DecimalString;
  /** Largest take profit, in per cent. The exchange spells it so. */
  maxStopSurplusRation: DecimalString;
  /** The most that is put in, in quote coin. */
  maxTraceAmount: DecimalString;
  /** The most that the exchange allows. */
  maxTraceAmountSystem: DecimalString;
  /** Largest number of coins an order. */
  maxTraceSize: DecimalString;
  /** Largest part of the trader's order. The exchange spells it so. */
  maxTraceRation: DecimalString;
  /** Smallest stop loss, in per cent. The exchange spells it so. */
  minStopLossRation: DecimalString;
  /** Smallest take profit, in per cent. The exchange spells it so. */
  minStopSurplusRation: DecimalString;
  /** Smallest amount an order, in quote coin. */
  minTraceAmount: DecimalString;
  /** Smallest number of coins an order. */
  minTraceSize: DecimalString;
  /** Smallest part of the trader's order. The exchange spells it so. */
  minTraceRation: DecimalString;
  /** Largest stop loss that the website's slider sets, in per cent. */
  sliderMaxStopLossRatio: DecimalString;
  /** Largest take profit that the website's slider sets, in per cent. */
  sliderMaxStopSurplusRatio: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
}

/** How one pair is copied. */
export interface CopySpotFollowerSetting {
  /** The most that is put in, in quote coin. */
  maxTraceAmount: DecimalString;
  /** Loss at which it is sold, in per cent. The exchange spells it so. */
  stopLossRation: DecimalString;
  /** Profit at which it is sold, in per cent. The exchange spells it so. */
  stopSurplusRation: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** What `traceValue` is: a percentage of the trader’s order, an amount in quote coin, or a number of coins. */
  traceType: 'percent' | 'amount' | 'count' | (string & {});
}

/** Parameters of {@link copyGetSpotFollowerSettings}. */
export interface CopyGetSpotFollowerSettingsParams {
  /** Id of the trader. */
  traderId: string;
}

/** What comes back. */
export interface CopyGetSpotFollowerSettingsResult {
  /** Whether it is on. */
  enable: string;
  /** In per cent. */
  profitRate: DecimalString;
  /** Days between settlements. */
  settledInDays: string;
  /** Address of a picture. */
  traderHeadPic: string;
  /** Name of the trader. */
  traderName: string;
  /** Your settings by pair. */
  tradeSettingList: CopySpotFollowerSetting[];
  /** What the exchange allows, by pair. */
  tradeSymbolSettingList: CopySpotFollowerLimit[];
}

/**
 * How you copy a trader of spot, and within what limits.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Settings
 * @example
 * ```ts
 * import { copyGetSpotFollowerSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotFollowerSettings, { traderId: '1' });
 * console.log(result);
 * ```
 */
export const copyGetSpotFollowerSettings: Endpoint<
  CopyGetSpotFollowerSettingsParams,
  CopyGetSpotFollowerSettingsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-follower/query-settings',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    traderId: 'string!',
  },
};

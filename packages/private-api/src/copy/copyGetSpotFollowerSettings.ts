import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The limits of one pair. */
export interface CopySpotFollowerLimit {
  maxStopLossRation: DecimalString;
  maxStopSurplusRation: DecimalString;
  /** The most that is put in, in quote coin. */
  maxTraceAmount: DecimalString;
  /** The most that the exchange allows. */
  maxTraceAmountSystem: DecimalString;
  maxTraceSize: DecimalString;
  maxTraceRation: DecimalString;
  minStopLossRation: DecimalString;
  minStopSurplusRation: DecimalString;
  minTraceAmount: DecimalString;
  minTraceSize: DecimalString;
  minTraceRation: DecimalString;
  sliderMaxStopLossRatio: DecimalString;
  sliderMaxStopSurplusRatio: DecimalString;
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

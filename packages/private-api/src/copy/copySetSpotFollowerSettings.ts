import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** How one pair is to be copied. */
export interface CopySpotFollowerTerms {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What `traceValue` is: a percentage of the trader’s order, an amount in quote coin, or a number of coins. */
  traceType: 'percent' | 'amount' | 'count';
  /** Largest position that copying may build, in quote coin. */
  maxHoldSize: DecimalString;
  /** How much of each order is copied, as `traceType` says. */
  traceValue: DecimalString;
  /** Loss at which a copied position is closed, in per cent. */
  stopLossRatio?: DecimalString | undefined;
  /** Profit at which a copied position is closed, in per cent. */
  stopSurplusRatio?: DecimalString | undefined;
}

/** Parameters of {@link copySetSpotFollowerSettings}. */
export interface CopySetSpotFollowerSettingsParams {
  /** Id of the trader. */
  traderId: string;
  /** Whether new contracts of the trader are copied too. */
  autoCopy?: 'on' | 'off' | undefined;
  /**
   * `basic`: new contracts of the trader can be copied too. Left out: `advanced`, where every contract has terms of its
   * own.
   */
  mode?: 'basic' | 'advanced' | undefined;
  /** One entry for each contract. */
  settings: readonly CopySpotFollowerTerms[];
}

/** A word for success. */
export type CopySetSpotFollowerSettingsResult = string;

/**
 * Copies a trader of spot, or changes how, pair by pair.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Settings
 * @example
 * ```ts
 * import { copySetSpotFollowerSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetSpotFollowerSettings, { traderId: '1', settings: [{ symbol: 'BTCUSDT', traceType: 'amount', maxHoldSize: '1000', traceValue: '100' }] });
 * ```
 */
export const copySetSpotFollowerSettings: Endpoint<
  CopySetSpotFollowerSettingsParams,
  CopySetSpotFollowerSettingsResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/spot-follower/settings',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    traderId: 'string!',
    autoCopy: 'string',
    mode: 'string',
    settings: {
      items: {
        symbol: 'string!',
        traceType: 'string!',
        maxHoldSize: 'decimal!',
        traceValue: 'decimal!',
        stopLossRatio: 'decimal',
        stopSurplusRatio: 'decimal',
      },
      required: true,
    },
  },
};

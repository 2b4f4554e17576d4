import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Whether copying stops when too much is lost. */
type Guardian =
  | {
      /** Off, as when it is left out. */
      equityGuardian?: 'off' | undefined;
      /** Only with the guardian. */
      equityGuardianMode?: undefined;
      /** Only with the guardian. */
      equity?: undefined;
    }
  | {
      /** Stop copying at a loss of `equity`. */
      equityGuardian: 'on';
      /** What `equity` is. Left out: an amount. */
      equityGuardianMode?: 'amount' | 'percentage' | undefined;
      /** The loss that stops: an amount in USDT, or per cent from 1 to 100. A whole number. */
      equity: DecimalString;
    };

/** Parameters of {@link copyFollowFuturesTrader}. */
export type CopyFollowFuturesTraderParams = Guardian & {
  /** Id of the trader. */
  traderId: string;
  /** Money for copying, in USDT: a whole number from 50 on. */
  copyAmount: DecimalString;
  /** Whether open positions are copied too. The exchange spells it so. Left out: no. */
  copyAllPostions?: 'yes' | 'no' | undefined;
  /** Whether new contracts of the trader are copied too. Left out: on. */
  autoCopy?: 'on' | 'off' | undefined;
  /** As the trader has it, or one of the two. Left out: as the trader has it. */
  marginMode?: 'follow_trader' | 'crossed_margin' | 'isolated_margin' | undefined;
  /** The trader’s leverage, or the one of `multiple`. Only with the trader’s margin mode. Left out: the trader’s. */
  leverage?: 'follow_trader' | 'fixed_leverage' | undefined;
  /** Leverage from 1 to 125. Left out: 10. */
  multiple?: number | string | undefined;
};

/** A word for success. */
export type CopyFollowFuturesTraderResult = string;

/**
 * Copies a trader of futures with a sum of money, or changes how.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Copy-Settings
 * @example
 * ```ts
 * import { copyFollowFuturesTrader } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyFollowFuturesTrader, { traderId: '1', copyAmount: '100' });
 * ```
 */
export const copyFollowFuturesTrader: Endpoint<CopyFollowFuturesTraderParams, CopyFollowFuturesTraderResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v2/copy/mix-follower/copy-settings',
    access: 'private',
    permission: 'trade',
    limit: { requests: 1, seconds: 1, scope: 'uid' },
    priority: 'read',
    check: {
      traderId: 'string!',
      copyAmount: 'decimal!',
      copyAllPostions: 'string',
      autoCopy: 'string',
      equityGuardian: 'string',
      equityGuardianMode: 'string',
      equity: 'decimal',
      marginMode: 'string',
      leverage: 'string',
      multiple: 'integer',
    },
  };

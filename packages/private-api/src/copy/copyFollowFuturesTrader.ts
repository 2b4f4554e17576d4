import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyFollowFuturesTrader}. */
export interface CopyFollowFuturesTraderParams {
  /** Id of the trader. */
  traderId: string;
  /** Money for copying, in USDT. */
  copyAmount: DecimalString;
  /** Whether open positions are copied too. The exchange spells it so. Left out: no. */
  copyAllPostions?: 'yes' | 'no' | undefined;
  /** Whether new contracts of the trader are copied too. Left out: on. */
  autoCopy?: 'on' | 'off' | undefined;
  /** Whether copying stops when equity falls too far. Left out: off. */
  equityGuardian?: 'on' | 'off' | undefined;
  equityGuardianMode?: 'amount' | 'percentage' | undefined;
  /** Equity at which copying stops: an amount or a part, as `equityGuardianMode` says. */
  equity?: DecimalString | undefined;
  /** As the trader has it, or one of the two. */
  marginMode?: 'follow_trader' | 'crossed_margin' | 'isolated_margin' | undefined;
  /** E.g. `20`. Left out: follow_trader. */
  leverage?: number | string | undefined;
  /** How much larger than the trader’s the positions may be. Left out: 10. */
  multiple?: string | undefined;
}

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
      leverage: 'integer',
      multiple: 'string',
    },
  };

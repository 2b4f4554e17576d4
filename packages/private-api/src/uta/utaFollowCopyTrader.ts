import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaFollowCopyTrader}. */
export interface UtaFollowCopyTraderParams {
  /** Id of the copy project. */
  projectId: string;
  /** In a fixed relation to the trader's orders, or with a fixed margin each. */
  type: 'fixed_ratio' | 'fixed_margin';
  /** Amount, in its coin. */
  amount: DecimalString;
  /** The account of yours on the other side. */
  accountType?: string | undefined;
  /** The contracts to copy, separated by commas. */
  tradingPairList?: string | undefined;
  /** Margin of each copied order, in USDT. */
  marginPerOrder?: DecimalString | undefined;
  /** Whether new contracts of the trader are copied too. */
  autoCopy?: 'on' | 'off' | undefined;
  /** E.g. `20`. */
  leverage?: number | string | undefined;
  /** How far the price may be from that of the trader. */
  maxEntrySlippage?: DecimalString | undefined;
  /** Largest part of the money that may be margin. */
  maxMarginRatio?: DecimalString | undefined;
  /** Largest value of all positions, in USDT. The exchange spells it so. */
  maxPostionValue?: DecimalString | undefined;
}

/** Nobody has told what it holds. */
export type UtaFollowCopyTraderResult = unknown;

/**
 * Begins to copy a trader.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaFollowCopyTrader } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaFollowCopyTrader, { projectId: '1', type: 'fixed_ratio', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaFollowCopyTrader: Endpoint<UtaFollowCopyTraderParams, UtaFollowCopyTraderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/follower-settings',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
  check: {
    projectId: 'string!',
    type: 'string!',
    amount: 'decimal!',
    accountType: 'string',
    tradingPairList: 'string',
    marginPerOrder: 'decimal',
    autoCopy: 'string',
    leverage: 'integer',
    maxEntrySlippage: 'decimal',
    maxMarginRatio: 'decimal',
    maxPostionValue: 'decimal',
  },
};

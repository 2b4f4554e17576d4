import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * Why the balance of a margin account changed:
 *
 * - `transfer_in`, `transfer_out`: moved from or to another account;
 * - `borrow`, `repay`: a loan was taken or repaid;
 * - `deal_in`, `deal_out`: a trade brought or took the coin;
 * - `liquidation_fee`: what a liquidation cost;
 * - `compensate`, `confiscated`: the risk fund made up for a shortfall, or the shortfall was taken;
 * - `exchange_in`, `exchange_out`, `sys_exchange_in`, `sys_exchange_out`: a swap with the exchange, seen from your account
 *   and from that of the exchange.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History
 * @example
 * ```ts
 * import type { MarginFlowType } from '@bitget-kit/private-api/margin';
 *
 * const transfers: readonly MarginFlowType[] = ['transfer_in', 'transfer_out'];
 * ```
 */
export type MarginFlowType =
  | 'transfer_in'
  | 'transfer_out'
  | 'borrow'
  | 'repay'
  | 'liquidation_fee'
  | 'compensate'
  | 'deal_in'
  | 'deal_out'
  | 'confiscated'
  | 'exchange_in'
  | 'exchange_out'
  | 'sys_exchange_in'
  | 'sys_exchange_out';

/**
 * One change of the balance of a margin account.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History
 * @example
 * ```ts
 * import type { MarginFinancialRecord } from '@bitget-kit/private-api/margin';
 *
 * const describe = ({ marginType, amount, coin, balance }: MarginFinancialRecord): string =>
 *   `${marginType}: ${amount} ${coin}, now ${balance}`;
 * ```
 */
export interface MarginFinancialRecord {
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Id of the record. */
  marginId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Why the balance changed. */
  marginType: MarginFlowType | (string & {});
  /** By how much, in `coin`; negative means less. */
  amount: DecimalString;
  /** Balance afterwards, in `coin`. */
  balance: DecimalString;
  /** Fee of the change. */
  fee: DecimalString;
  /** When it happened, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { MarginSide } from './MarginSide.js';

/**
 * One fill of one of your margin orders.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-Fills
 * @example
 * ```ts
 * import type { MarginFill } from '@bitget-kit/private-api/margin';
 *
 * const feeOf = ({ feeDetail }: MarginFill): string => `${feeDetail.totalFee} ${feeDetail.feeCoin}`;
 * ```
 */
export interface MarginFill {
  /** Some pages list it, no example has it. */
  symbol?: string | undefined;
  /** Id of the order that was filled. */
  orderId: string;
  /** Id of the fill. */
  tradeId: string;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells, and whether the exchange itself did so to liquidate or to repay. */
  side: MarginSide;
  /** Price of the fill in quote coin. */
  priceAvg: DecimalString;
  /** Amount in base coin. */
  size: DecimalString;
  /** Amount in quote coin. */
  amount: DecimalString;
  /** What the fill cost. */
  feeDetail: MarginFillFee;
  /** Whether your order took from the book or rested on it. */
  tradeScope: 'taker' | 'maker' | (string & {});
  /** When it happened, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/**
 * What one fill of a margin order cost.
 *
 * @example
 * ```ts
 * import type { MarginFillFee } from '@bitget-kit/private-api/margin';
 *
 * const paidInBgb = ({ deduction }: MarginFillFee): boolean => deduction === 'yes';
 * ```
 */
export interface MarginFillFee {
  /** Whether another coin paid part of the fee. */
  deduction: 'yes' | 'no' | (string & {});
  /** Coin of the fee. */
  feeCoin: string;
  /** What the table of the page calls `feeCoin`. The exchange spells it so. */
  feecoinCode?: string | undefined;
  /** Part that was paid by deduction; negative means paid. */
  totalDeductionFee: DecimalString;
  /** The whole fee in `feeCoin`; negative means paid. */
  totalFee: DecimalString;
}

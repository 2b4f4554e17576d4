import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { FuturesTradeSide } from './FuturesTradeSide.js';

/**
 * What one fill cost, in one coin.
 *
 * @example
 * ```ts
 * import type { FuturesFillFee } from '@bitget-kit/private-api/futures';
 *
 * const inBgb = (fee: FuturesFillFee): boolean => fee.feeCoin === 'BGB';
 * ```
 */
export interface FuturesFillFee {
  /** Whether vouchers or another coin paid part of the fee. */
  deduction: 'yes' | 'no' | (string & {});
  /** Coin of the fee. */
  feeCoin: string;
  /** Part that was paid by deduction, in `feeCoin`. */
  totalDeductionFee: DecimalString;
  /** The whole fee in `feeCoin`; negative means paid. */
  totalFee: DecimalString;
}

/**
 * One fill of one of your orders.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills
 * @example
 * ```ts
 * import type { FuturesFill } from '@bitget-kit/private-api/futures';
 *
 * const feesOf = (fill: FuturesFill): string[] => fill.feeDetail.map((fee) => `${fee.totalFee} ${fee.feeCoin}`);
 * ```
 */
export interface FuturesFill {
  /** Id of the fill. */
  tradeId: string;
  /** Symbol of the contract. Some answers write it in small letters. */
  symbol: string;
  /** Coin of margin and profit. The page of `futuresGetFills` does not list it. */
  marginCoin?: string | undefined;
  /** Id of the order that was filled. */
  orderId: string;
  /** Price of the fill in quote coin. */
  price: DecimalString;
  /** Amount in base coin. */
  baseVolume: DecimalString;
  /** Amount in quote coin. */
  quoteVolume: DecimalString;
  /** Fees, one row per coin. */
  feeDetail: FuturesFillFee[];
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Profit or loss that the fill realised, in margin coin, before fees. */
  profit: DecimalString;
  /** Where the order came from; `SYS` is the exchange itself. Some answers use small letters. */
  enterPointSource: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** What the fill did to the position. */
  tradeSide: FuturesTradeSide;
  /** One position a contract, or one for each side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Whether the order took from the book or was resting in it. */
  tradeScope: 'taker' | 'maker' | (string & {});
  /** When it happened, ms since the epoch. */
  cTime: TimestampMsString;
}

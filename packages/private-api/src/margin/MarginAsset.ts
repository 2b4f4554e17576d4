import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * What a margin account holds and owes of one coin.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets
 * @example
 * ```ts
 * import type { MarginAsset } from '@bitget-kit/private-api/margin';
 *
 * const hasDebt = (asset: MarginAsset): boolean => Number(asset.borrow) > 0 || Number(asset.interest) > 0;
 * ```
 */
export interface MarginAsset {
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** `available` and `frozen` together. */
  totalAmount: DecimalString;
  /** What can be used or moved out, as far as the loans allow. */
  available: DecimalString;
  /** What open orders hold. */
  frozen: DecimalString;
  /** What is borrowed, without interest. */
  borrow: DecimalString;
  /** Interest that is due. */
  interest: DecimalString;
  /** `available` plus `frozen`, less `borrow` and `interest`. */
  net: DecimalString;
  /** Trading bonus, in the coin. */
  coupon: DecimalString;
  /** When the row was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

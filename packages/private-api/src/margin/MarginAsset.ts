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
  coin: string;
  /** `available` and `frozen` together. */
  totalAmount: string;
  /** What can be used or moved out, as far as the loans allow. */
  available: string;
  /** What open orders hold. */
  frozen: string;
  /** What is borrowed, without interest. */
  borrow: string;
  /** Interest that is due. */
  interest: string;
  /** `available` plus `frozen`, less `borrow` and `interest`. */
  net: string;
  /** Trading bonus. */
  coupon: string;
  /** When the row was created, ms since the epoch. */
  cTime: string;
  /** When it last changed, ms since the epoch. */
  uTime: string;
}

import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** A fee of the conversion. */
export interface CommonBgbConvertFee {
  /** As a fraction. */
  feeRate: DecimalString;
  /** In BGB. */
  fee: DecimalString;
}

/** One coin. */
export interface CommonBgbConvertCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** How much there is, in the coin. */
  available: DecimalString;
  /** About how much BGB it gives. */
  bgbEstAmount: DecimalString;
  /** Decimal places. */
  precision: string;
  /** What it costs, by coin. */
  feeDetail: CommonBgbConvertFee[];
  /** Ms since the epoch. */
  cTime: TimestampMsString;
}

/** What comes back. */
export interface CommonGetBgbConvertCoinsResult {
  /** The coins that can be converted. */
  coinList: CommonBgbConvertCoin[];
}

/**
 * The small rests of coins that can be converted into BGB.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins
 * @example
 * ```ts
 * import { commonGetBgbConvertCoins } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetBgbConvertCoins, {});
 * console.log(result);
 * ```
 */
export const commonGetBgbConvertCoins: Endpoint<Record<never, never>, CommonGetBgbConvertCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/convert/bgb-convert-coin-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};

import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link commonConvert}. */
export interface CommonConvertParams {
  /** Coin to sell. */
  fromCoin: string;
  /** Amount to sell, in `fromCoin`. */
  fromCoinSize: DecimalString;
  /** How much of the bought coin one of the sold coin gives. */
  cnvtPrice: DecimalString;
  /** Coin to buy. */
  toCoin: string;
  /** Amount to buy, in `toCoin`. */
  toCoinSize: DecimalString;
  /** Id of the quote. */
  traceId: string;
}

/** What comes back. */
export interface CommonConvertResult {
  /** Coin to buy. */
  toCoin: string;
  /** Amount to buy, in `toCoin`. */
  toCoinSize: DecimalString;
  /** How much of the bought coin one of the sold coin gives. */
  cnvtPrice: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * Converts one coin into another at a price that was quoted by `commonGetConvertQuote`.
 *
 * A quote converts once. After a lost answer look at `commonGetConversions` before trying again.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/convert/Trade
 * @example
 * ```ts
 * import { commonConvert } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonConvert, { fromCoin: 'USDT', fromCoinSize: '100', cnvtPrice: '0.00001', toCoin: 'BTC', toCoinSize: '0.001', traceId: '1' });
 * console.log(result);
 * ```
 */
export const commonConvert: Endpoint<CommonConvertParams, CommonConvertResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/convert/trade',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    fromCoin: 'string!',
    fromCoinSize: 'decimal!',
    cnvtPrice: 'decimal!',
    toCoin: 'string!',
    toCoinSize: 'decimal!',
    traceId: 'string!',
  },
};

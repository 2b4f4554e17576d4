import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link commonGetConvertQuote}: the amount of one side. */
export type CommonGetConvertQuoteParams = {
  /** Coin to sell. */
  fromCoin: string;
  /** Coin to buy. */
  toCoin: string;
} & (
  | {
      /** Amount to sell. The example of the page calls it `fromCoinSz`. */
      fromCoinSize: DecimalString;
      /** The same again, should the exchange go by the example of its page. */
      fromCoinSz?: string | undefined;
      toCoinSize?: undefined;
    }
  | {
      /** Amount to buy, in `toCoin`. */
      toCoinSize: DecimalString;
      fromCoinSize?: undefined;
      fromCoinSz?: undefined;
    }
);

/** What comes back. */
export interface CommonGetConvertQuoteResult {
  /** Coin to sell. */
  fromCoin: string;
  /** Amount to sell. A JSON number in the example of the page. */
  fromCoinSize: number | string;
  /** How much of the bought coin one of the sold coin gives. */
  cnvtPrice: DecimalString;
  /** Coin to buy. */
  toCoin: string;
  /** Amount to buy, in `toCoin`. */
  toCoinSize: DecimalString;
  /** Id of the quote. */
  traceId: string;
  /** What it would cost, in the coin that is sold. */
  fee: DecimalString;
}

/**
 * Asks for a price at which to convert one coin into another. Give the amount of one side. The quote is good for some
 * seconds: pass it on to `commonConvert`.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/convert/Get-Quoted-Price
 * @example
 * ```ts
 * import { commonGetConvertQuote } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetConvertQuote, { fromCoin: 'USDT', fromCoinSize: '100', toCoin: 'BTC' });
 * console.log(result);
 * ```
 */
export const commonGetConvertQuote: Endpoint<CommonGetConvertQuoteParams, CommonGetConvertQuoteResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/convert/quoted-price',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    fromCoin: 'string!',
    fromCoinSize: 'decimal',
    toCoin: 'string!',
    toCoinSize: 'decimal',
    fromCoinSz: 'string',
  },
};

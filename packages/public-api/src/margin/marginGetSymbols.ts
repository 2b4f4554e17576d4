import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One pair. */
export interface MarginSymbol {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** E.g. `20`. */
  maxCrossedLeverage: string;
  /** E.g. `20`. */
  maxIsolatedLeverage: string;
  /** Risk ratio at which the exchange warns. */
  warningRiskRatio: DecimalString;
  /** Risk ratio at which the account is liquidated. */
  liquidationRiskRatio: DecimalString;
  /** Smallest amount, in base coin. */
  minTradeAmount: DecimalString;
  /** Largest amount, in base coin. */
  maxTradeAmount: DecimalString;
  /** As a fraction: `0.001` is 0.1 per cent. */
  takerFeeRate: DecimalString;
  /** As a fraction: `0.001` is 0.1 per cent. */
  makerFeeRate: DecimalString;
  /** Decimal places of the price. */
  pricePrecision: string;
  /** Decimal places of the amount. */
  quantityPrecision: string;
  /** Smallest order, in USDT. */
  minTradeUSDT: DecimalString;
  /** Whether anything of it can be borrowed. */
  isBorrowable: boolean;
  /** The least that may be borrowed, in the coin. */
  userMinBorrow: DecimalString;
  /** State of the pair; the documentation lists no words for it. */
  status: string;
  /** Whether its base coin can be borrowed with isolated margin. */
  isIsolatedBaseBorrowable: boolean;
  /** Whether its quote coin can be borrowed with isolated margin. */
  isIsolatedQuoteBorrowable: boolean;
  /** Whether it can be borrowed with cross margin. */
  isCrossBorrowable: boolean;
}

/** One row each. */
export type MarginGetSymbolsResult = MarginSymbol[];

/**
 * The pairs that can be traded on margin: leverage, sizes, fees, and what can be borrowed.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/margin/common/support-currencies
 * @example
 * ```ts
 * import { marginGetSymbols } from '@bitget-kit/public-api/margin';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), marginGetSymbols, {});
 * console.log(result);
 * ```
 */
export const marginGetSymbols: Endpoint<Record<never, never>, MarginGetSymbolsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/margin/currencies',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One contract. */
export interface CopyTraderSymbol {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Whether the contract is open for copying. */
  openTrader: 'YES' | 'NO' | (string & {});
  /** Smallest order to open, in base coin. */
  minOpenCount: DecimalString;
  /** E.g. `20`. */
  maxLeverage: string;
  /** Profit at which a copied position is closed, in per cent. */
  stopSurplusRatio: DecimalString;
  /** Loss at which a copied position is closed, in per cent. */
  stopLossRatio: DecimalString;
}

/** Parameters of {@link copyGetTraderSymbols}. */
export interface CopyGetTraderSymbolsParams {
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type CopyGetTraderSymbolsResult = CopyTraderSymbol[];

/**
 * The contracts that you may open for copying.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Config-Query-Symbols
 * @example
 * ```ts
 * import { copyGetTraderSymbols } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderSymbols, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetTraderSymbols: Endpoint<CopyGetTraderSymbolsParams, CopyGetTraderSymbolsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/config-query-symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    productType: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** One contract. */
export interface UtaInsLoanContract {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** E.g. `20`. */
  leverage: string;
}

/** Parameters of {@link utaGetInsLoanSymbols}. */
export interface UtaGetInsLoanSymbolsParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetInsLoanSymbolsResult {
  /** Id of the product. */
  productId: string;
  /** Pairs on spot. */
  spotSymbols: string[];
  /** E.g. `20`. */
  usdtContractLeverage: string;
  /** E.g. `20`. */
  coinContractLeverage: string;
  /** E.g. `20`. */
  usdcContractLeverage: string;
  /** USDT futures. */
  usdtContractSymbols: UtaInsLoanContract[];
  /** Coin-margined futures. */
  coinContractSymbols: UtaInsLoanContract[];
  /** USDC futures. */
  usdcContractSymbols: UtaInsLoanContract[];
  /** E.g. `20`. */
  marginLeverage?: string | undefined;
}

/**
 * What may be traded with a product, and with how much leverage.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Symbols
 * @example
 * ```ts
 * import { utaGetInsLoanSymbols } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanSymbols, { productId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetInsLoanSymbols: Endpoint<UtaGetInsLoanSymbolsParams, UtaGetInsLoanSymbolsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/ins-loan/symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** One contract. */
export interface InsloanContract {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** E.g. `20`. */
  leverage: string;
}

/** Parameters of {@link insloanGetSymbols}. */
export interface InsloanGetSymbolsParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface InsloanGetSymbolsResult {
  /** Id of the product. */
  productId: string;
  /** Pairs on spot. */
  spotSymbols: string[];
  /** E.g. `20`. */
  marginLeverage?: string | undefined;
  /** E.g. `20`. */
  usdtContractLeverage?: string | undefined;
  /** E.g. `20`. */
  coinContractLeverage?: string | undefined;
  /** E.g. `20`. */
  usdcContractLeverage?: string | undefined;
  /** USDT futures. */
  usdtContractSymbols?: InsloanContract[] | undefined;
  /** Coin-margined futures. */
  coinContractSymbols?: InsloanContract[] | undefined;
  /** USDC futures. */
  usdcContractSymbols?: InsloanContract[] | undefined;
}

/**
 * What may be traded with a product, and with how much leverage.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/public/Get-Spot-Symbols
 * @example
 * ```ts
 * import { insloanGetSymbols } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetSymbols, { productId: '1' });
 * console.log(result);
 * ```
 */
export const insloanGetSymbols: Endpoint<InsloanGetSymbolsParams, InsloanGetSymbolsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetInsLoanProductInfo}. */
export interface UtaGetInsLoanProductInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface UtaGetInsLoanProductInfoResult {
  /** Id of the product. */
  productId: string;
  /** E.g. `20`. */
  leverage: string;
  /** Whether USDT futures may be traded. */
  supportUsdtContract: 'YES' | 'NO' | (string & {});
  /** Whether coin-margined futures may be traded. */
  supportCoinContract: 'YES' | 'NO' | (string & {});
  /** Whether USDC futures may be traded. */
  supportUsdcContract: 'YES' | 'NO' | (string & {});
  /** LTV at which nothing may be moved out. */
  transferLine: DecimalString;
  /** LTV at which nothing may be bought on spot. */
  spotBuyLine: DecimalString;
  /** LTV at which USDT futures may no longer be opened. */
  usdtContractOpenLine: DecimalString;
  /** LTV at which coin-margined futures may no longer be opened. */
  coinContractOpenLine: DecimalString;
  /** LTV at which USDC futures may no longer be opened. */
  usdcContractOpenLine: DecimalString;
  /** LTV at which the unit is liquidated. */
  liquidationLine: string;
  /** LTV at which the liquidation stops. */
  stopLiquidationLine: DecimalString;
}

/**
 * The terms of a product: leverage, what may be traded, and the lines of risk.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Product-Infos
 * @example
 * ```ts
 * import { utaGetInsLoanProductInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanProductInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetInsLoanProductInfo: Endpoint<
  UtaGetInsLoanProductInfoParams,
  UtaGetInsLoanProductInfoResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/ins-loan/product-infos',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};

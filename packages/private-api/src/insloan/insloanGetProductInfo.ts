import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link insloanGetProductInfo}. */
export interface InsloanGetProductInfoParams {
  /** Id of the product. */
  productId: string;
}

/** What comes back. */
export interface InsloanGetProductInfoResult {
  /** Id of the product. */
  productId: string;
  /** E.g. `20`. */
  leverage: string;
  /** LTV at which nothing may be moved out. */
  transferLine: DecimalString;
  /** LTV at which nothing may be bought on spot. */
  spotBuyLine: DecimalString;
  /** LTV at which the unit is liquidated. */
  liquidationLine: DecimalString;
  /** LTV at which the liquidation stops. */
  stopLiquidationLine: DecimalString;
  /** Whether USDT futures may be traded. */
  supportUsdtContract?: string | undefined;
  /** Whether coin-margined futures may be traded. */
  supportCoinContract?: string | undefined;
  /** Whether USDC futures may be traded. */
  supportUsdcContract?: string | undefined;
  /** LTV at which USDT futures may no longer be opened. */
  usdtContractOpenLine?: DecimalString | undefined;
  /** LTV at which coin-margined futures may no longer be opened. */
  coinContractOpenLine?: DecimalString | undefined;
  /** LTV at which USDC futures may no longer be opened. */
  usdcContractOpenLine?: DecimalString | undefined;
}

/**
 * The terms of a product: leverage, what may be traded, and the lines of risk.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/public/Get-Product-Info
 * @example
 * ```ts
 * import { insloanGetProductInfo } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetProductInfo, { productId: '1' });
 * console.log(result);
 * ```
 */
export const insloanGetProductInfo: Endpoint<InsloanGetProductInfoParams, InsloanGetProductInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/product-infos',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** Fees that are held back. */
export interface UtaStockFrozenFee {
  currency: string;
  /** Amount, in its coin. */
  amount: number | string;
}

/** Cash of one currency. */
export interface UtaStockCash {
  withdrawCash: number | string;
  availableCash: number | string;
  frozenCash: number | string;
  settlingCash: number | string;
  currency: string;
}

/** The account in one currency. */
export interface UtaStockAsset {
  totalCash: number | string;
  maxFinanceAmount: number | string;
  remainingFinanceAmount: number | string;
  riskLevel: number | string;
  marginCall: number | string;
  netAssets: number | string;
  initMargin: number | string;
  maintenanceMargin: number | string;
  currency: string;
  buyPower: number | string;
  cashInfos: UtaStockCash[];
  frozenTransactionFees: UtaStockFrozenFee[];
}

/** Parameters of {@link utaGetStockAssets}. */
export interface UtaGetStockAssetsParams {
  currency?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockAssetsResult {
  list: UtaStockAsset[];
}

/**
 * The cash of the stock account, by currency, with what may be financed.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockAssets, {});
 * console.log(result);
 * ```
 */
export const utaGetStockAssets: Endpoint<UtaGetStockAssetsParams, UtaGetStockAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/asset/account',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    currency: 'string',
  },
};

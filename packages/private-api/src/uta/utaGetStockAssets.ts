import type { Endpoint } from '@bitget-kit/transport';

/** Fees that are held back. */
export interface UtaStockFrozenFee {
  /** Currency, e.g. `USD`. */
  currency: string;
  /** Amount, in its coin. */
  amount: number | string;
}

/** Cash of one currency. */
export interface UtaStockCash {
  /** Cash that can leave. */
  withdrawCash: number | string;
  /** Cash that is free to use. */
  availableCash: number | string;
  /** Cash that is held back. */
  frozenCash: number | string;
  /** Cash that is still to be settled. */
  settlingCash: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
}

/** The account in one currency. */
export interface UtaStockAsset {
  /** Cash in all. */
  totalCash: number | string;
  /** The most that may be borrowed. */
  maxFinanceAmount: number | string;
  /** What may still be borrowed. */
  remainingFinanceAmount: number | string;
  /** How near it is to a margin call; no client lists the levels. */
  riskLevel: number | string;
  /** What must be paid in. */
  marginCall: number | string;
  /** Assets less what is owed. */
  netAssets: number | string;
  /** Margin that positions took to open. */
  initMargin: number | string;
  /** Margin that positions need to stay open. */
  maintenanceMargin: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** For how much shares can be bought. */
  buyPower: number | string;
  /** Cash, by currency. */
  cashInfos: UtaStockCash[];
  /** Fees that are held back, by currency. */
  frozenTransactionFees: UtaStockFrozenFee[];
}

/** Parameters of {@link utaGetStockAssets}. */
export interface UtaGetStockAssetsParams {
  /** Only this currency. Left out: all. */
  currency?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockAssetsResult {
  /** The rows. */
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

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockTransfers}. */
export interface UtaGetStockTransfersParams {
  /** Id of the transfer. */
  transferId?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockTransfersResult {
  /** Id of the transfer. */
  transferId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Transfers between the unified account and the stock account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. The one client that knows it
 * shows an answer of one transfer, so `paginate` cannot walk it. For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockTransfers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockTransfers, {});
 * console.log(result);
 * ```
 */
export const utaGetStockTransfers: Endpoint<UtaGetStockTransfersParams, UtaGetStockTransfersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/asset/transfer-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    transferId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};

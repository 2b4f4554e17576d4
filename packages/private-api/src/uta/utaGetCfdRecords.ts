import type { Endpoint } from '@bitget-kit/transport';

/** One movement. */
export interface UtaCfdRecord {
  id: number | string;
  symbol: string;
  side: number | string;
  /** Amount, in base coin. */
  qty: number | string;
  swap: number | string;
  fee: number | string;
  cashFlow: number | string;
  balanceBefore: number | string;
  balanceChange: number | string;
  balanceAfter: number | string;
  creditBefore: number | string;
  creditChange: number | string;
  creditAfter: number | string;
  openPrice: number | string;
  closePrice: number | string;
  /** Id of the order. */
  orderId: number | string;
  /** Ms since the epoch. */
  ts: number | string;
}

/** Parameters of {@link utaGetCfdRecords}. */
export interface UtaGetCfdRecordsParams {
  type?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** One row each. */
export type UtaGetCfdRecordsResult = UtaCfdRecord[];

/**
 * What moved the balance of the CFD account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdRecords, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdRecords: Endpoint<UtaGetCfdRecordsParams, UtaGetCfdRecordsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/account/financial-records',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  check: {
    type: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};

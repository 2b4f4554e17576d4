import type { Endpoint } from '@bitget-kit/transport';

/** One movement. */
export interface UtaCfdRecord {
  /** Id of the record. */
  id: number | string;
  /** Symbol of the CFD, as the exchange writes it. */
  symbol: string;
  /** Whether it buys or sells. */
  side: number | string;
  /** Amount, in base coin. */
  qty: number | string;
  /** What holding over night cost. */
  swap: number | string;
  /** Fee. */
  fee: number | string;
  /** What came or went. */
  cashFlow: number | string;
  /** The balance before. */
  balanceBefore: number | string;
  /** What the balance changed by. */
  balanceChange: number | string;
  /** The balance afterwards, in its coin. */
  balanceAfter: number | string;
  /** The credit before. */
  creditBefore: number | string;
  /** What the credit changed by. */
  creditChange: number | string;
  /** The credit afterwards. */
  creditAfter: number | string;
  /** Price of the opening. */
  openPrice: number | string;
  /** Price of the closing. */
  closePrice: number | string;
  /** Id of the order. */
  orderId: number | string;
  /** Ms since the epoch. */
  ts: number | string;
}

/** Parameters of {@link utaGetCfdRecords}. */
export interface UtaGetCfdRecordsParams {
  /** Only records of this kind; no client lists the words. */
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

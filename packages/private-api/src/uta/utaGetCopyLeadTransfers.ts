import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One transfer. */
export interface UtaCopyLeadTransfer {
  /** Id of the transfer. */
  transferId: string;
  /** Account that gave: funding, unified, or that of the project. */
  fromType: 'spot' | 'uta' | 'lead' | (string & {});
  /** Account that received: funding, unified, or that of the project. */
  toType: 'spot' | 'uta' | 'lead' | (string & {});
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What became of the transfer. */
  status: 'Successful' | 'Failed' | 'Processing' | (string & {});
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
}

/** Parameters of {@link utaGetCopyLeadTransfers}. */
export interface UtaGetCopyLeadTransfersParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyLeadTransfersResult {
  /** The rows. */
  list: UtaCopyLeadTransfer[];
}

/**
 * Transfers to and from the trading project that others copy.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * It comes in pages, but no client shows where an answer holds its cursor, so `paginate` cannot walk it. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyLeadTransfers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyLeadTransfers, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyLeadTransfers: Endpoint<UtaGetCopyLeadTransfersParams, UtaGetCopyLeadTransfersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/transfer-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'string',
    cursor: 'string',
  },
};

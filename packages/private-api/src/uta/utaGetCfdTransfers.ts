import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One transfer. */
export interface UtaCfdTransfer {
  /** Id of the transfer. */
  transferId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  /** What became of the transfer. */
  status: string;
  /** The account of yours on the other side. */
  accountType: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetCfdTransfers}. */
export interface UtaGetCfdTransfersParams {
  /** Id of the transfer. */
  transferId?: string | undefined;
  /** A sub-account; left out: the account itself. */
  subUid?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction?: 'in' | 'out' | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface UtaGetCfdTransfersResult {
  /** The rows. */
  list: UtaCfdTransfer[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Transfers to and from the CFD account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdTransfers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdTransfers, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdTransfers: Endpoint<UtaGetCfdTransfersParams, UtaGetCfdTransfersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/account/transfer-records',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  check: {
    transferId: 'string',
    subUid: 'string',
    startTime: 'time',
    endTime: 'time',
    direction: 'string',
    limit: 'integer',
  },
};

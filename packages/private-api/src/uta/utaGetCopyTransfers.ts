import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One transfer. */
export interface UtaCopyTransfer {
  /** Account that gave. */
  fromType: string;
  /** Account that received. */
  toType: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What became of the transfer. */
  status: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
}

/** Parameters of {@link utaGetCopyTransfers}. */
export interface UtaGetCopyTransfersParams {
  /** Id of the copy project. */
  projectId: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyTransfersResult {
  /** The rows. */
  list: UtaCopyTransfer[];
  /** Asks for the next page. */
  nextCursor: string;
}

/**
 * Money added to a copy project and taken out of it.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyTransfers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyTransfers, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyTransfers: PagedEndpoint<
  UtaGetCopyTransfersParams,
  UtaGetCopyTransfersResult,
  'read',
  UtaCopyTransfer
> = {
  method: 'GET',
  path: '/api/v3/copy/futures/copy-transfer-record',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'nextCursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    projectId: 'string!',
    limit: 'integer',
    cursor: 'string',
  },
};

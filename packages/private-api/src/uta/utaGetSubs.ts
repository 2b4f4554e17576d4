import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One sub-account. */
export interface UtaSub {
  /** In part hidden. */
  username: string;
  /** Id of the sub-account. */
  subUid: string;
  /** Whether it may be used. */
  status: 'normal' | 'frozen' | (string & {});
  /** Kind of account, in capitals here. */
  accountMode: 'CLASSIC' | 'UNIFIED' | (string & {});
  /** With a login of its own, virtual, or managed by somebody. */
  type: 'COMMON' | 'VIRTUAL_CHILD' | 'ENTRUST_CHILD' | (string & {});
  /** A text of your own. */
  note: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetSubs}. */
export interface UtaGetSubsParams {
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetSubsResult {
  /** Asks for the next page. */
  cursor: string;
  /** Whether there are more pages. */
  hasNext: boolean;
  /** The rows. */
  list: UtaSub[];
}

/**
 * Your sub-accounts.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get
 * @example
 * ```ts
 * import { utaGetSubs } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubs, {});
 * console.log(result);
 * ```
 */
export const utaGetSubs: PagedEndpoint<UtaGetSubsParams, UtaGetSubsResult, 'read', UtaSub> = {
  method: 'GET',
  path: '/api/v3/user/sub-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 100, maxSize: 100 },
  check: {
    limit: 'integer',
    cursor: 'string',
  },
};

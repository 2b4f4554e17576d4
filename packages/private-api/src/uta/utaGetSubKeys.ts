import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaKeyPermission } from './UtaKeyPermission.js';

/** One API key. */
export interface UtaSubKey {
  /** The API key. */
  apiKey: string;
  /** Whether it may write, or only read. */
  type: 'read_write' | 'read_only' | (string & {});
  /** A text of your own. */
  note: string;
  /** What the key may do. */
  permissions: (UtaKeyPermission | (string & {}))[];
  /** Addresses that may use the key. */
  ips: string[];
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetSubKeys}. */
export interface UtaGetSubKeysParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetSubKeysResult {
  /** Asks for the next page. */
  cursor: string;
  /** Whether there are more pages. */
  hasNext: boolean;
  /** What the table of the page calls `list`. */
  items: UtaSubKey[];
}

/**
 * The API keys of a sub-account.
 *
 * The table of the page calls the rows `list`, its example `items`. For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get
 * @example
 * ```ts
 * import { utaGetSubKeys } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubKeys, { subUid: '1' });
 * console.log(result);
 * ```
 */
export const utaGetSubKeys: PagedEndpoint<UtaGetSubKeysParams, UtaGetSubKeysResult, 'read', UtaSubKey> = {
  method: 'GET',
  path: '/api/v3/user/sub-api-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'items', size: 'limit', defaultSize: 100, maxSize: 100 },
  check: {
    subUid: 'string!',
    limit: 'integer',
    cursor: 'string',
  },
};

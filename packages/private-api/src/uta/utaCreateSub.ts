import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaCreateSub}. */
export interface UtaCreateSubParams {
  /** Eight letters. */
  username: string;
  /** Kind of account. Left out: unified. */
  accountMode?: 'classic' | 'unified' | undefined;
  /** A text of your own. */
  note?: string | undefined;
}

/** What comes back. */
export interface UtaCreateSubResult {
  /** Name of the sub-account. */
  username: string;
  /** Id of the sub-account. */
  subUid: string;
  /** Whether it may be used. */
  status: 'normal' | (string & {});
  /** A text of your own. */
  note: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/**
 * Creates a sub-account.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Create
 * @example
 * ```ts
 * import { utaCreateSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateSub, { username: 'deskalpha' });
 * console.log(result);
 * ```
 */
export const utaCreateSub: Endpoint<UtaCreateSubParams, UtaCreateSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/create-sub',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    username: 'string!',
    accountMode: 'string',
    note: 'string',
  },
};

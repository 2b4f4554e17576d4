import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One sub-account. */
export interface UtaBrokerSub {
  /** Id of the sub-account. */
  subUid: string;
  /** Name of the sub-account. */
  subaccountName: string;
  /** E-mail address of the sub-account. */
  subaccountEmail: string;
  /** Whether it may be used. */
  status: 'normal' | 'freeze' | (string & {});
  /** What the sub-account may do. */
  permList: string[];
  /** A text of your own. */
  label: string;
  /** Language of its messages. */
  language: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** Parameters of {@link utaGetBrokerSubs}. */
export interface UtaGetBrokerSubsParams {
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Only sub-accounts in this state. Left out: all. */
  status?: 'normal' | 'freeze' | undefined;
}

/** What comes back. */
export interface UtaGetBrokerSubsResult {
  /** The rows of this page. */
  subList: UtaBrokerSub[];
}

/**
 * The sub-accounts.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. It comes in
 * pages, but no client shows where an answer holds its cursor, so `paginate` cannot walk it. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetBrokerSubs } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetBrokerSubs, {});
 * console.log(result);
 * ```
 */
export const utaGetBrokerSubs: Endpoint<UtaGetBrokerSubsParams, UtaGetBrokerSubsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/broker/sub-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    limit: 'string',
    cursor: 'string',
    status: 'string',
  },
};

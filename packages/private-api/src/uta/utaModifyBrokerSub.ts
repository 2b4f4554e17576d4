import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyBrokerSub}. */
export interface UtaModifyBrokerSubParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Whether it may be used. Left out: as it is. */
  status?: 'normal' | 'freeze' | undefined;
  /** What the sub-account may do. */
  permList?: readonly string[] | undefined;
}

/** What comes back. */
export interface UtaModifyBrokerSubResult {
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

/**
 * Changes what a sub-account may do, or freezes it.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyBrokerSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyBrokerSub, { subUid: '1' });
 * console.log(result);
 * ```
 */
export const utaModifyBrokerSub: Endpoint<UtaModifyBrokerSubParams, UtaModifyBrokerSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/broker/modify-sub',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    status: 'string',
    permList: { items: 'string' },
  },
};

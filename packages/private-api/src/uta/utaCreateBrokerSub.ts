import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaCreateBrokerSub}. */
export interface UtaCreateBrokerSubParams {
  /** Name of the sub-account. */
  subaccountName: string;
  /** A text of your own. */
  label: string;
}

/** What comes back. */
export interface UtaCreateBrokerSubResult {
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
 * Creates a sub-account.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateBrokerSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateBrokerSub, { subaccountName: 'deskalpha', label: 'desk' });
 * console.log(result);
 * ```
 */
export const utaCreateBrokerSub: Endpoint<UtaCreateBrokerSubParams, UtaCreateBrokerSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/broker/create-sub',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subaccountName: 'string!',
    label: 'string!',
  },
};

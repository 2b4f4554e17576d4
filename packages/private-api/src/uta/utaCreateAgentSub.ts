import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaCreateAgentSub}. */
export interface UtaCreateAgentSubParams {
  /** Name of the sub-account. */
  username: string;
  /** The passphrase of the key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** A text of your own. */
  note?: string | undefined;
}

/** What comes back. */
export interface UtaCreateAgentSubResult {
  /** Name of the sub-account. */
  username: string;
  /** Id of the sub-account. */
  subUid: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secret: string;
  /** A text of your own. */
  note: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
}

/**
 * Creates a sub-account for an agent, with an API key.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateAgentSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { subUid } = await call(transport, utaCreateAgentSub, { username: 'deskalpha', passphrase: 'correctHorse1' });
 * console.log(subUid);
 * ```
 */
export const utaCreateAgentSub: Endpoint<UtaCreateAgentSubParams, UtaCreateAgentSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/sub-account/agent-create',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    username: 'string!',
    passphrase: 'string!',
    note: 'string',
  },
};

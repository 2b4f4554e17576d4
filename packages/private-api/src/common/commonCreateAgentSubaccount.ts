import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link commonCreateAgentSubaccount}. */
export interface CommonCreateAgentSubaccountParams {
  /** Name of the new sub-account. */
  username: string;
  /** The passphrase of the new key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Your own note. */
  note?: string | undefined;
}

/** What comes back. */
export interface CommonCreateAgentSubaccountResult {
  /** Name of the new sub-account. */
  username: string;
  /** A sub-account; left out: the account itself. */
  subUid: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the new key. **Shown only here: keep it, and do not log it.** */
  secret: string;
  /** Your own note. */
  note: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
}

/**
 * Creates a sub-account for an agent, with an API key.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { commonCreateAgentSubaccount } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonCreateAgentSubaccount, { username: 'deskalph', passphrase: 'correctHorse1' });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonCreateAgentSubaccount: Endpoint<
  CommonCreateAgentSubaccountParams,
  CommonCreateAgentSubaccountResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/create-agent-subaccount',
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

import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';

/** Parameters of {@link commonCreateVirtualSubaccountKey}. */
export interface CommonCreateVirtualSubaccountKeyParams {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** The passphrase of the new key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Your own note. */
  label: string;
  /** Addresses that may use the key, up to 30. Left out: any. */
  ipList?: readonly string[] | undefined;
  /** What it may do. */
  permList: readonly CommonSubaccountPermission[];
}

/** What comes back. */
export interface CommonCreateVirtualSubaccountKeyResult {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** The API key. */
  subAccountApiKey: string;
  /** The secret of the new key. **Shown only here: keep it, and do not log it.** */
  secretKey: string;
  /** What it may do. */
  permList: (CommonSubaccountPermission | (string & {}))[];
  /** Your own note. */
  label: string;
  /** Addresses that may use the key; empty: any. */
  ipList: string[];
  /** Eight letters, or as the exchange made of them. */
  subAccountName?: string | undefined;
}

/**
 * Creates an API key of a virtual sub-account.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey
 * @example
 * ```ts
 * import { commonCreateVirtualSubaccountKey } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonCreateVirtualSubaccountKey, { subAccountUid: '1', passphrase: 'correctHorse1', label: 'desk', permList: ['read'] });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonCreateVirtualSubaccountKey: Endpoint<
  CommonCreateVirtualSubaccountKeyParams,
  CommonCreateVirtualSubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/create-virtual-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subAccountUid: 'string!',
    passphrase: 'string!',
    label: 'string!',
    ipList: { items: 'string', max: 30 },
    permList: { items: 'string', required: true },
  },
};

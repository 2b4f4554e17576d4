import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';

/** Parameters of {@link commonModifyVirtualSubaccountKey}. */
export interface CommonModifyVirtualSubaccountKeyParams {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** The passphrase of the key. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Your own note. */
  label: string;
  /** Addresses that may use the key from now on, up to 30. **Left out: any.** */
  ipList?: readonly string[] | undefined;
  /** All that it may do from now on. Left out: as it is. */
  permList?: readonly CommonSubaccountPermission[] | undefined;
  /** The API key. */
  subAccountApiKey: string;
}

/** What comes back. */
export interface CommonModifyVirtualSubaccountKeyResult {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** The API key. */
  subAccountApiKey: string;
  /** The secret of the key. **Do not log it.** */
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
 * Changes an API key of a virtual sub-account.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount-ApiKey
 * @example
 * ```ts
 * import { commonModifyVirtualSubaccountKey } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonModifyVirtualSubaccountKey, { subAccountUid: '1', passphrase: 'correctHorse1', label: 'desk', subAccountApiKey: '1' });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonModifyVirtualSubaccountKey: Endpoint<
  CommonModifyVirtualSubaccountKeyParams,
  CommonModifyVirtualSubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/modify-virtual-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subAccountUid: 'string!',
    passphrase: 'string!',
    label: 'string!',
    ipList: { items: 'string', max: 30 },
    permList: { items: 'string' },
    subAccountApiKey: 'string!',
  },
};

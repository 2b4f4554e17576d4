import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';

/** One key. */
export interface CommonVirtualSubaccountKey {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** The API key. */
  subAccountApiKey: string;
  /** What it may do. */
  permList: (CommonSubaccountPermission | (string & {}))[];
  /** Your own note. */
  label: string;
  /** Addresses that may use the key; empty: any. */
  ipList: string[];
  /** Eight letters, or as the exchange made of them. */
  subAccountName?: string | undefined;
  /** Seen by one client only. */
  secretKey?: string | undefined;
}

/** Parameters of {@link commonGetVirtualSubaccountKeys}. */
export interface CommonGetVirtualSubaccountKeysParams {
  /** Id of the sub-account. */
  subAccountUid: string;
}

/** One row each. */
export type CommonGetVirtualSubaccountKeysResult = CommonVirtualSubaccountKey[];

/**
 * The API keys of a virtual sub-account.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-ApiKey-List
 * @example
 * ```ts
 * import { commonGetVirtualSubaccountKeys } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetVirtualSubaccountKeys, { subAccountUid: '1' });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonGetVirtualSubaccountKeys: Endpoint<
  CommonGetVirtualSubaccountKeysParams,
  CommonGetVirtualSubaccountKeysResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/user/virtual-subaccount-apikey-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    subAccountUid: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';
import type { CommonSubaccountWithKey } from './CommonSubaccountWithKey.js';

/** A sub-account and a key to create. */
export interface CommonSubaccountWithKeyTerms {
  /** Eight letters, or as the exchange made of them. */
  subAccountName: string;
  /** The passphrase of the new key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Your own note. */
  label: string;
  /** Addresses that may use the key, up to 30. Left out: any. */
  ipList?: readonly string[] | undefined;
  /** What it may do. */
  permList?: readonly CommonSubaccountPermission[] | undefined;
}

/** Parameters of {@link commonCreateSubaccountsWithKeys}: one entry each, up to five. */
export type CommonCreateSubaccountsWithKeysParams = readonly CommonSubaccountWithKeyTerms[];

/** One row each. */
export type CommonCreateSubaccountsWithKeysResult = CommonSubaccountWithKey[];

/**
 * Creates virtual sub-accounts, each with an API key.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Batch-Create-Virtual-Subaccount-And-Apikey
 * @example
 * ```ts
 * import { commonCreateSubaccountsWithKeys } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonCreateSubaccountsWithKeys, [{ subAccountName: 'deskalph', passphrase: 'correctHorse1', label: 'desk' }]);
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonCreateSubaccountsWithKeys: Endpoint<
  CommonCreateSubaccountsWithKeysParams,
  CommonCreateSubaccountsWithKeysResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/batch-create-subaccount-and-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  body: 'array',
  check: {
    max: 5,
    items: {
      subAccountName: 'string!',
      passphrase: 'string!',
      label: 'string!',
      ipList: { items: 'string', max: 30 },
      permList: { items: 'string' },
    },
  },
};

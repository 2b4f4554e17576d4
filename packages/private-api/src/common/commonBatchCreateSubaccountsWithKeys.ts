import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';
import type { CommonSubaccountWithKey } from './CommonSubaccountWithKey.js';

/** Parameters of {@link commonBatchCreateSubaccountsWithKeys}. */
export interface CommonBatchCreateSubaccountsWithKeysParams {
  /** Eight letters, or as the exchange made of them. */
  subAccountName: string;
  /** The passphrase of the new key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Your own note. */
  label: string;
  /** What it may do. */
  permList: readonly CommonSubaccountPermission[];
  /** Addresses that may use the key, up to 30. Left out: any. */
  ipList?: readonly string[] | undefined;
}

/** One row each. */
export type CommonBatchCreateSubaccountsWithKeysResult = CommonSubaccountWithKey[];

/**
 * The same as `commonCreateSubaccountsWithKeys`, under a path that only one client knows: use that one.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `manage`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { commonBatchCreateSubaccountsWithKeys } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonBatchCreateSubaccountsWithKeys, { subAccountName: 'deskalph', passphrase: 'correctHorse1', label: 'desk', permList: ['read'] });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const commonBatchCreateSubaccountsWithKeys: Endpoint<
  CommonBatchCreateSubaccountsWithKeysParams,
  CommonBatchCreateSubaccountsWithKeysResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/batch-create-virtual-subaccount-and-apikey',
  access: 'private',
  permission: 'manage',
  priority: 'read',
  stability: 'observed',
  check: {
    subAccountName: 'string!',
    passphrase: 'string!',
    label: 'string!',
    permList: { items: 'string', required: true },
    ipList: { items: 'string', max: 30 },
  },
};

import type { Endpoint } from '@bitget-kit/transport';
import type { CommonSubaccountPermission } from './CommonSubaccountPermission.js';

/** Parameters of {@link commonModifyVirtualSubaccount}. */
export interface CommonModifyVirtualSubaccountParams {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** All that it may do from now on. */
  permList: readonly CommonSubaccountPermission[];
  /** Whether it may be used; `del` deletes it, which one client knows. */
  status: 'normal' | 'freeze' | 'del';
}

/** What comes back. */
export interface CommonModifyVirtualSubaccountResult {
  /** Whether it was done. */
  result: 'success' | 'failure' | (string & {});
}

/**
 * Changes what a virtual sub-account may do, or freezes it.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Modify-Virtual-Subaccount
 * @example
 * ```ts
 * import { commonModifyVirtualSubaccount } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonModifyVirtualSubaccount, { subAccountUid: '1', permList: ['read'], status: 'normal' });
 * console.log(result);
 * ```
 */
export const commonModifyVirtualSubaccount: Endpoint<
  CommonModifyVirtualSubaccountParams,
  CommonModifyVirtualSubaccountResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/modify-virtual-subaccount',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subAccountUid: 'string!',
    permList: { items: 'string', required: true },
    status: 'string!',
  },
};

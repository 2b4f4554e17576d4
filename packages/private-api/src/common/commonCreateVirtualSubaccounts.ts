import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One that was created. */
export interface CommonCreatedSubaccount {
  /** The exchange spells it so. */
  subaAccountUid: string;
  /** The exchange spells it so. */
  subaAccountName: string;
  /** Whether it may be used. */
  status: 'normal' | 'freeze' | 'del' | (string & {});
  /** Your own note. */
  label: string;
  /** What it may do: `spot_trade`, `margin_trade`, `contract_trade`, `transfer`, `read`. */
  permList: string[];
  /** Ms since the epoch. */
  cTime: TimestampMsString;
  /** Ms since the epoch. */
  uTime: TimestampMsString;
}

/** One that was not created. */
export interface CommonRefusedSubaccount {
  /** The exchange spells it so. */
  subaAccountName: string;
}

/** Parameters of {@link commonCreateVirtualSubaccounts}. */
export interface CommonCreateVirtualSubaccountsParams {
  /** Names of eight letters each. */
  subAccountList: readonly string[];
}

/** What comes back. */
export interface CommonCreateVirtualSubaccountsResult {
  /** Those that were not. */
  failureList: CommonRefusedSubaccount[];
  /** Those that were created. */
  successList: CommonCreatedSubaccount[];
}

/**
 * Creates virtual sub-accounts, which have no login of their own.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount
 * @example
 * ```ts
 * import { commonCreateVirtualSubaccounts } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonCreateVirtualSubaccounts, { subAccountList: ['deskalph'] });
 * console.log(result);
 * ```
 */
export const commonCreateVirtualSubaccounts: Endpoint<
  CommonCreateVirtualSubaccountsParams,
  CommonCreateVirtualSubaccountsResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/user/create-virtual-subaccount',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subAccountList: { items: 'string', required: true },
  },
};

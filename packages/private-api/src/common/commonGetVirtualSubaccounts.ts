import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One sub-account. */
export interface CommonVirtualSubaccount {
  /** Id of the sub-account. */
  subAccountUid: string;
  /** Eight letters, or as the exchange made of them. */
  subAccountName: string;
  /** Your own note. */
  label: string;
  /** Whether it may be used, or is deleted. */
  status: 'normal' | 'freeze' | 'del' | (string & {});
  /** What it may do: `spot_trade`, `margin_trade`, `contract_trade`, `transfer`, `read`. */
  permList: string[];
  /** Ms since the epoch. */
  cTime: TimestampMsString;
  /** Ms since the epoch. */
  uTime: TimestampMsString;
  /** Kind of account. Only the example of the page has it. */
  accountType?: string | undefined;
  /** When it was bound. Only the example of the page has it. */
  bindingTime?: string | undefined;
}

/** Parameters of {@link commonGetVirtualSubaccounts}. */
export interface CommonGetVirtualSubaccountsParams {
  /** Rows a page, up to 500. */
  limit?: number | string | undefined;
  /** The `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Only sub-accounts in this state. Left out: all. */
  status?: 'normal' | 'freeze' | 'del' | undefined;
}

/** What comes back. */
export interface CommonGetVirtualSubaccountsResult {
  /** The rows of this page. */
  subAccountList: CommonVirtualSubaccount[];
  /** Asks for the next page. A JSON number in the example of the page. */
  endId: number | string;
}

/**
 * Your virtual sub-accounts.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List
 * @example
 * ```ts
 * import { commonGetVirtualSubaccounts } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetVirtualSubaccounts, {});
 * console.log(result);
 * ```
 */
export const commonGetVirtualSubaccounts: PagedEndpoint<
  CommonGetVirtualSubaccountsParams,
  CommonGetVirtualSubaccountsResult,
  'read',
  CommonVirtualSubaccount
> = {
  method: 'GET',
  path: '/api/v2/user/virtual-subaccount-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'subAccountList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
  },
  check: {
    limit: 'integer',
    idLessThan: 'string',
    status: 'string',
  },
};

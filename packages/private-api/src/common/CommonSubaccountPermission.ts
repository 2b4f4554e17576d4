/**
 * What a virtual sub-account or its API key may do. `contract_trade` is about futures, `transfer` about moving coins
 * between accounts of the user.
 *
 * @see https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey
 * @example
 * ```ts
 * import type { CommonSubaccountPermission } from '@bitget-kit/private-api/common';
 *
 * const reader: readonly CommonSubaccountPermission[] = ['read'];
 * ```
 */
export type CommonSubaccountPermission = 'spot_trade' | 'margin_trade' | 'contract_trade' | 'transfer' | 'read';

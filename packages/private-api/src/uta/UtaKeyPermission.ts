/**
 * What an API key of a unified account may do: `uta_trade` is about orders and positions, `uta_mgt` about the account, its
 * transfers and its sub-accounts. Whether it may only read is said beside.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create
 * @example
 * ```ts
 * import type { UtaKeyPermission } from '@bitget-kit/private-api/uta';
 *
 * const trader: readonly UtaKeyPermission[] = ['uta_trade'];
 * ```
 */
export type UtaKeyPermission = 'uta_mgt' | 'uta_trade';

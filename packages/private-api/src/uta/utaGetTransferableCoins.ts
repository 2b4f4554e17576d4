import type { Endpoint } from '@bitget-kit/transport';
import type { UtaTransferAccount } from './UtaTransferAccount.js';

/** Parameters of {@link utaGetTransferableCoins}. */
export interface UtaGetTransferableCoinsParams {
  /** Account to take from. */
  fromType: UtaTransferAccount;
  /** Account to give to. */
  toType: UtaTransferAccount;
}

/** Names of coins. */
export type UtaGetTransferableCoinsResult = string[];

/**
 * The coins that can be moved from one account to another.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins
 * @example
 * ```ts
 * import { utaGetTransferableCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const coins = await call(transport, utaGetTransferableCoins, { fromType: 'uta', toType: 'spot' });
 * console.log(coins.includes('USDT'));
 * ```
 */
export const utaGetTransferableCoins: Endpoint<UtaGetTransferableCoinsParams, UtaGetTransferableCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/transferable-coins',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { fromType: 'string!', toType: 'string!' },
};

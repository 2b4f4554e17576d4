import type { Endpoint } from '@bitget-kit/transport';
import type { SpotAccountType } from './SpotAccountType.js';

/** Parameters of {@link spotGetTransferableCoins}. */
export interface SpotGetTransferableCoinsParams {
  /** Account to take from. */
  fromType: SpotAccountType;
  /** Account to give to. */
  toType: SpotAccountType;
}

/** Names of coins, e.g. `USDT`. */
export type SpotGetTransferableCoinsResult = string[];

/**
 * The coins that can be moved from one account to another: those that both take.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins
 * @example
 * ```ts
 * import { spotGetTransferableCoins } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const coins = await call(transport, spotGetTransferableCoins, { fromType: 'spot', toType: 'isolated_margin' });
 * console.log(coins.includes('BTC'));
 * ```
 */
export const spotGetTransferableCoins: Endpoint<
  SpotGetTransferableCoinsParams,
  SpotGetTransferableCoinsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/transfer-coin-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { fromType: 'string!', toType: 'string!' },
};

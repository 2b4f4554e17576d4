import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { SpotTransferRoute } from './SpotTransferRoute.js';

/** Parameters of {@link spotTransferSubaccount}. */
export type SpotTransferSubaccountParams = SpotTransferRoute & {
  /** Amount in `coin`. */
  amount: DecimalString;
  /** Coin to move, e.g. `USDT`. */
  coin: string;
  /** Your own id of the transfer. */
  clientOid?: string | undefined;
  /** Id of the user who gives. The same as `toUserId` to move between accounts of one sub-account. */
  fromUserId: string;
  /** Id of the user who receives. */
  toUserId: string;
};

/** What comes back. */
export interface SpotTransferSubaccountResult {
  /** Id of the transfer. */
  transferId: string;
  /** Your own id of the transfer. */
  clientOid: string;
}

/**
 * Moves a coin between main account and sub-accounts, or between sub-accounts. For the main account.
 *
 * After a lost answer look at `spotGetSubTransferRecords` before trying again.
 *
 * Permission: `transfer`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Sub-Transfer
 * @example
 * ```ts
 * import { spotTransferSubaccount } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotTransferSubaccount, { fromType: 'spot', toType: 'spot', amount: '100', coin: 'USDT', fromUserId: '1', toUserId: '2' });
 * console.log(result);
 * ```
 */
export const spotTransferSubaccount: Endpoint<SpotTransferSubaccountParams, SpotTransferSubaccountResult, 'transfer'> =
  {
    method: 'POST',
    path: '/api/v2/spot/wallet/subaccount-transfer',
    access: 'private',
    permission: 'transfer',
    limit: { requests: 10, seconds: 1, scope: 'uid' },
    priority: 'read',
    check: {
      fromType: 'string!',
      toType: 'string!',
      amount: 'decimal!',
      coin: 'string!',
      symbol: 'string',
      clientOid: 'string',
      fromUserId: 'string!',
      toUserId: 'string!',
    },
  };

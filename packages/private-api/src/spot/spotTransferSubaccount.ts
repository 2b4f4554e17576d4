import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotTransferSubaccount}. */
export interface SpotTransferSubaccountParams {
  /** Account that pays. */
  fromType: 'spot' | 'p2p' | 'coin_futures' | 'usdt_futures' | 'usdc_futures' | 'crossed_margin' | 'isolated_margin';
  /** Account that receives. */
  toType: 'spot' | 'p2p' | 'coin_futures' | 'usdt_futures' | 'usdc_futures' | 'crossed_margin' | 'isolated_margin';
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** For isolated margin: the pair. */
  symbol?: string | undefined;
  /** Your own id of the transfer. */
  clientOid?: string | undefined;
  /** User who pays. */
  fromUserId: string;
  /** User who receives. */
  toUserId: string;
}

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

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferSubaccount}. */
export interface UtaTransferSubaccountParams {
  /** Account that pays. */
  fromType: 'spot' | 'p2p' | 'usdt_futures' | 'coin_futures' | 'usdc_futures' | 'crossed_margin' | 'uta';
  /** Account that receives. */
  toType: 'spot' | 'p2p' | 'usdt_futures' | 'coin_futures' | 'usdc_futures' | 'crossed_margin' | 'uta';
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** User who pays. */
  fromUserId: string;
  /** User who receives. */
  toUserId: string;
  /** Your own id of the transfer. */
  clientOid: string;
  /** Whether coins may be borrowed for it. Seen by one client. */
  allowBorrow?: 'yes' | 'no' | undefined;
}

/** What comes back. */
export interface UtaTransferSubaccountResult {
  /** Id of the transfer. */
  transferId: string;
  /** Your own id of the transfer. */
  clientOid: string;
}

/**
 * Moves a coin between main account and sub-accounts, or between sub-accounts. For the main account.
 *
 * After a lost answer look at `utaGetSubTransferRecords` before trying again. For unified accounts: a classic one gets
 * 40084.
 *
 * Permission: `transfer`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer
 * @example
 * ```ts
 * import { utaTransferSubaccount } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferSubaccount, { fromType: 'spot', toType: 'spot', amount: '100', coin: 'USDT', fromUserId: '1', toUserId: '2', clientOid: 'move-1' });
 * console.log(result);
 * ```
 */
export const utaTransferSubaccount: Endpoint<UtaTransferSubaccountParams, UtaTransferSubaccountResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/account/sub-transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    fromType: 'string!',
    toType: 'string!',
    amount: 'decimal!',
    coin: 'string!',
    fromUserId: 'string!',
    toUserId: 'string!',
    clientOid: 'string!',
    allowBorrow: 'string',
  },
};

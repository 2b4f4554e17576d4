import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferToMaster}. */
export interface UtaTransferToMasterParams {
  /** Account that pays. */
  fromType: 'spot' | 'uta';
  /** Account that receives. */
  toType: 'spot' | 'p2p' | 'uta';
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Your own id of the transfer. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface UtaTransferToMasterResult {
  /** Id of the transfer. */
  transferId: string;
  /** Your own id of the transfer. */
  clientOid: string;
}

/**
 * Moves a coin from the sub-account, whose key it is, to the main account.
 *
 * After a lost answer look at the records of transfers before trying again. For unified accounts: a classic one gets
 * 40084.
 *
 * Permission: `transfer`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer
 * @example
 * ```ts
 * import { utaTransferToMaster } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferToMaster, { fromType: 'spot', toType: 'spot', amount: '100', coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaTransferToMaster: Endpoint<UtaTransferToMasterParams, UtaTransferToMasterResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/account/sub-master-transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    fromType: 'string!',
    toType: 'string!',
    amount: 'decimal!',
    coin: 'string!',
    clientOid: 'string',
  },
};

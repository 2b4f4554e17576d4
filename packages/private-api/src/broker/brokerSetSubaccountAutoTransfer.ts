import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerSetSubaccountAutoTransfer}. */
export interface BrokerSetSubaccountAutoTransferParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The account that deposits are moved to. */
  toAccountType: 'spot' | 'usdt-futures' | 'coin-futures' | 'usdc-futures';
}

/** A word for success. */
export type BrokerSetSubaccountAutoTransferResult = string;

/**
 * Sets the account that deposits of a sub-account are moved to.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Auto-Transfer
 * @example
 * ```ts
 * import { brokerSetSubaccountAutoTransfer } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, brokerSetSubaccountAutoTransfer, { subUid: '1', coin: 'USDT', toAccountType: 'spot' });
 * ```
 */
export const brokerSetSubaccountAutoTransfer: Endpoint<
  BrokerSetSubaccountAutoTransferParams,
  BrokerSetSubaccountAutoTransferResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/account/set-subaccount-autotransfer',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    coin: 'string!',
    toAccountType: 'string!',
  },
};

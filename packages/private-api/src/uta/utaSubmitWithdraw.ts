import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSubmitWithdraw}. */
export interface UtaSubmitWithdrawParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Chain, e.g. `TRC20`. For withdrawals over a chain. */
  chain?: string | undefined;
  /** The account that pays. */
  accountType?: string | undefined;
  /** Over the chain, or inside the exchange. */
  transferType: 'on_chain' | 'internal_transfer';
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** What `address` is, for an internal transfer. */
  innerToType?: 'email' | 'mobile' | 'uid' | undefined;
  /** Country code of the phone number. */
  areaCode?: string | undefined;
  /** Memo or tag, for chains that need one. */
  tag?: string | undefined;
  /** Amount, in the coin. */
  size: DecimalString;
  /** A text of your own. */
  remark?: string | undefined;
  /** Your own id of the withdrawal. */
  clientOid?: string | undefined;
  /** For the travel rule: the exchange that receives. */
  memberCode?: 'bithumb' | 'korbit' | 'coinone' | undefined;
  /** For the travel rule: who receives. */
  identityType?: 'company' | 'user' | undefined;
  /** For the travel rule. */
  companyName?: string | undefined;
  /** For the travel rule. */
  firstName?: string | undefined;
  /** For the travel rule. */
  lastName?: string | undefined;
}

/** What comes back. */
export interface UtaSubmitWithdrawResult {
  /** Id of the withdrawal. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
}

/**
 * The same as `utaWithdraw` under a path that only other clients know: use that one.
 *
 * After a lost answer look at `utaGetWithdrawalRecords` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `withdraw`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaSubmitWithdraw } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaSubmitWithdraw, {
 *   coin: 'USDT',
 *   transferType: 'on_chain',
 *   chain: 'TRC20',
 *   address: 'TExampleAddress',
 *   size: '100',
 *   clientOid: 'out-1',
 * });
 * console.log(result);
 * ```
 */
export const utaSubmitWithdraw: Endpoint<UtaSubmitWithdrawParams, UtaSubmitWithdrawResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v3/account/withdraw',
  access: 'private',
  permission: 'withdraw',
  priority: 'read',
  stability: 'observed',
  check: {
    coin: 'string!',
    chain: 'string',
    accountType: 'string',
    transferType: 'string!',
    address: 'string!',
    innerToType: 'string',
    areaCode: 'string',
    tag: 'string',
    size: 'decimal!',
    remark: 'string',
    clientOid: 'string',
    memberCode: 'string',
    identityType: 'string',
    companyName: 'string',
    firstName: 'string',
    lastName: 'string',
  },
};

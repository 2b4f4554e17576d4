import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What every withdrawal has. */
interface WithdrawalBase {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount in `coin`, a decimal string. */
  size: DecimalString;
  /** Your own id for the withdrawal. Always set one: with it a lost answer can be looked up. */
  clientOid?: string | undefined;
  /** A note to yourself. */
  remark?: string | undefined;
  /** Travel rule, for large amounts to an exchange in Korea: which one. */
  memberCode?: 'bithumb' | 'korbit' | 'coinone' | undefined;
  /** Travel rule: whether a person or a company receives. */
  identityType?: 'user' | 'company' | undefined;
  /** Travel rule: name of the company. */
  companyName?: string | undefined;
  /** Travel rule: first name of the person. */
  firstName?: string | undefined;
  /** Travel rule: last name of the person. */
  lastName?: string | undefined;
}

/** Sends coins out over a network. */
export interface UtaOnChainWithdrawal extends WithdrawalBase {
  /** Over a network, off the exchange. */
  transferType: 'on_chain';
  /** Address on chain; it must be in the address book of the account. */
  address: string;
  /** Network, e.g. `trc20`. **Over the wrong one the coins may be lost.** */
  chain: string;
  /** Tag or memo of the address. Some networks require it. */
  tag?: string | undefined;
  /** Only for internal transfers. */
  innerToType?: undefined;
  /** Only for internal transfers. */
  areaCode?: undefined;
}

/** Sends coins to another user of the exchange. */
export type UtaInternalWithdrawal = WithdrawalBase & {
  /** To another user of the exchange. */
  transferType: 'internal_transfer';
  /** Whom: a user id, an email address or a phone number, as `innerToType` says. */
  address: string;
  /** Not used by internal transfers. */
  chain?: undefined;
  /** Not used by internal transfers. */
  tag?: undefined;
} & (
    | {
        /** What `address` is. Left out: `uid`. */
        innerToType?: 'uid' | 'email' | undefined;
        /** Only for phone numbers. */
        areaCode?: undefined;
      }
    | {
        /** What `address` is. */
        innerToType: 'mobile';
        /** Country code of the phone number. */
        areaCode: string;
      }
  );

/** Parameters of {@link utaWithdraw}. */
export type UtaWithdrawParams = UtaOnChainWithdrawal | UtaInternalWithdrawal;

/** The ids of a withdrawal that was taken. It may still wait for review. */
export interface UtaWithdrawResult {
  /** The exchange's id of the withdrawal. */
  orderId: string;
  /** Your own id of the withdrawal, if you gave one. */
  clientOid: string;
}

/**
 * Sends coins out of the account: over a network, or to another user of the exchange. **It cannot be undone.**
 *
 * The request must come from an address that the key is bound to. For 24 hours after a change of security settings all
 * withdrawals are refused (40052).
 *
 * A lost answer does not mean that nothing was sent: the error then says `context.outcome: 'unknown'`. Look for the
 * `clientOid` in `utaGetWithdrawalRecords` before anything else.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `withdraw`. Limit: 1 request per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25202 balance, 40021 or 40052 withdrawals barred.
 * @see https://www.bitget.com/api-doc/uta/account/withdrawal/
 * @example
 * ```ts
 * import { utaWithdraw } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'withdraw'>;
 * declare const address: string;
 * const { orderId } = await call(transport, utaWithdraw, {
 *   transferType: 'on_chain',
 *   coin: 'USDT',
 *   chain: 'trc20',
 *   address,
 *   size: '25',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * console.log(orderId);
 * ```
 */
export const utaWithdraw: Endpoint<UtaWithdrawParams, UtaWithdrawResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v3/account/withdrawal',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
    transferType: 'string!',
    address: 'string!',
    chain: 'string',
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

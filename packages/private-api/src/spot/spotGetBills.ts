import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** Group of ledger entries. `fait` (fiat) is the exchange's spelling. */
export type SpotBillGroup =
  | 'deposit'
  | 'withdraw'
  | 'transaction'
  | 'transfer'
  | 'loan'
  | 'financial'
  | 'fait'
  | 'convert'
  | 'c2c'
  | 'pre_c2c'
  | 'on_chain'
  | 'strategy'
  | 'other';

/** Parameters of {@link spotGetBills}. */
export interface SpotGetBillsParams {
  /** Only entries in this coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Only entries of this group. */
  groupType?: SpotBillGroup | undefined;
  /** Only entries of this kind. Answers spell kinds differently: see {@link SpotBill}. */
  businessType?:
    | 'DEPOSIT'
    | 'WITHDRAW'
    | 'BUY'
    | 'SELL'
    | 'DEDUCTION_HANDLING_FEE'
    | 'TRANSFER_IN'
    | 'TRANSFER_OUT'
    | 'REBATE_REWARDS'
    | 'AIRDROP_REWARDS'
    | 'USDT_CONTRACT_REWARDS'
    | 'MIX_CONTRACT_REWARDS'
    | 'SYSTEM_LOCK'
    | 'USER_LOCK'
    | 'STRATEGY_TRANSFER_IN'
    | undefined;
  /** Entries from this time on, ms. */
  startTime?: number | string | undefined;
  /** Entries up to this time, ms. No more than 90 days after `startTime`. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /** Entries older than the one with this `billId`. */
  idLessThan?: string | undefined;
}

/** One entry of the ledger. */
export interface SpotBill {
  /** When it was made, ms since the epoch. */
  cTime: string;
  /** Coin. The documentation's example writes it in small letters. */
  coin: string;
  /** Group of the entry. */
  groupType: SpotBillGroup | (string & {});
  /**
   * Kind of the entry, in other words than the parameter has: `TRANSFER_IN` comes back as `transfer-in`. The
   * documentation lists none of them, so there are more; those in capitals are of another client.
   */
  businessType:
    | 'deposit'
    | 'withdraw'
    | 'buy'
    | 'sell'
    | 'deduction of handling fee'
    | 'transfer-in'
    | 'transfer-out'
    | 'rebate rewards'
    | 'airdrop rewards'
    | 'USDT contract rewards'
    | 'mix contract rewards'
    | 'system lock'
    | 'user lock'
    | 'INNER_ADDRESS_WITHDRAW_IN'
    | 'ORDER_EXCHANGE_IN'
    | 'ORDER_EXCHANGE_OUT'
    | 'ACTIVITY_ASSET_REWARD_USER_IN'
    | 'SMALL_EXCHANGE_USER_IN'
    | 'SMALL_EXCHANGE_USER_OUT'
    | (string & {});
  /** Amount of the entry, in `coin`. */
  size: DecimalString;
  /** Balance after the entry, in `coin`. */
  balance: DecimalString;
  /** Fee of the entry. */
  fees: DecimalString;
  /** Id of the entry. */
  billId: string;
  /** Id of the order or transfer behind it. Not in the documentation; other clients see it. */
  bizOrderId?: string | undefined;
}

/** One page. */
export type SpotGetBillsResult = SpotBill[];

/**
 * The ledger of the spot account: trades, fees, transfers, deposits, rewards. Ranges of up to 90 days.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 90 days: 00001, 43111.
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-Bills
 * @example
 * ```ts
 * import { spotGetBills } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const bill of paginate(transport, spotGetBills, { coin: 'USDT', groupType: 'transfer' })) {
 *   console.log(bill.cTime, bill.businessType, bill.size, bill.balance);
 * }
 * ```
 */
export const spotGetBills: PagedEndpoint<SpotGetBillsParams, SpotGetBillsResult, 'read', SpotBill> = {
  method: 'GET',
  path: '/api/v2/spot/account/bills',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'billId',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
    maxRangeDays: 90,
  },
  check: {
    coin: 'string',
    groupType: 'string',
    businessType: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};

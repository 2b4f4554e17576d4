import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { FuturesBillType } from './FuturesBillType.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetBills}. */
export interface FuturesGetBillsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Only entries in this coin. Works for the types `trans_from_exchange` and `trans_to_exchange` alone. */
  coin?: string | undefined;
  /** Only entries of this kind. */
  businessType?: FuturesBillType | undefined;
  /** `yes` leaves out the four kinds that only move a position's margin. Left out: `no`. */
  onlyFunding?: 'yes' | 'no' | undefined;
  /** Entries older than this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Entries from this time on, ms; no more than 90 days back. The range may span 30 days. */
  startTime?: number | string | undefined;
  /** Entries up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
}

/** One entry of the ledger. */
export interface FuturesBill {
  /** Id of the entry. */
  billId: string;
  /** Symbol of the contract; may be empty for transfers. */
  symbol: string;
  /** What was added; negative means taken away. In `coin`, without the fee. */
  amount: DecimalString;
  /** Fee in `coin`; negative means paid. */
  fee: DecimalString;
  /** Part of the fee that a coupon paid; may be empty. */
  feeByCoupon: DecimalString;
  /** Kind of entry. */
  businessType: FuturesBillType | (string & {});
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Balance after the entry, in `coin`. */
  balance: DecimalString;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** One page. Both fields may be `null` when there are no entries. */
export interface FuturesGetBillsResult {
  /** The rows of this page. */
  bills: FuturesBill[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * The ledger of your futures account over the last 90 days: trades, fees, funding, transfers. Ranges of up to 30 days.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 30 days or older than 90.
 * @see https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
 * @example
 * ```ts
 * import { futuresGetBills } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const funding = { productType: 'USDT-FUTURES', businessType: 'contract_settle_fee' } as const;
 * for await (const bill of paginate(transport, futuresGetBills, funding)) {
 *   console.log(bill.cTime, bill.symbol, bill.amount, bill.coin);
 * }
 * ```
 */
export const futuresGetBills: PagedEndpoint<FuturesGetBillsParams, FuturesGetBillsResult, 'read', FuturesBill> = {
  method: 'GET',
  path: '/api/v2/mix/account/bill',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'bills',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 30,
  },
  check: {
    productType: 'string!',
    coin: 'string',
    businessType: 'string',
    onlyFunding: 'string',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};

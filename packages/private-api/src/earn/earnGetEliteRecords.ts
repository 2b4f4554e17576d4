import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One record. */
export interface EarnEliteRecord {
  /** Id of the record. */
  recordId: string;
  /** Id of the product. */
  productId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What became of it. */
  status: string;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** Coin that comes back. */
  receivedCoin: string;
  /** How much came, in `receivedCoin`. */
  receivedAmount: DecimalString;
  /** How much was paid in. */
  investAmount: DecimalString;
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** Ways to redeem. */
  redeemType: string[];
  /** Account that it should go to. */
  receivingAccount: string;
  /** Account that it went to. */
  actualReceivingAccount: string;
  /** Accounts that paid. */
  paymentAccount: string[];
  /** Points that were given. */
  settlePoints: string;
  /** Negative means paid. */
  fee: DecimalString;
}

/** Parameters of {@link earnGetEliteRecords}. */
export interface EarnGetEliteRecordsParams {
  /** Which records: paid in, redeemed, or interest. */
  type: 'subscribe' | 'redeem' | 'interest';
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface EarnGetEliteRecordsResult {
  /** The rows of this page. */
  recordList: EarnEliteRecord[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your subscriptions, redemptions and interest of elite products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteRecords } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteRecords, { type: 'subscribe' });
 * console.log(result);
 * ```
 */
export const earnGetEliteRecords: PagedEndpoint<
  EarnGetEliteRecordsParams,
  EarnGetEliteRecordsResult,
  'read',
  EarnEliteRecord
> = {
  method: 'GET',
  path: '/api/v2/earn/elite/records',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'endId',
    list: 'recordList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    type: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};

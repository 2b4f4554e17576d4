import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One record. */
export interface EarnEliteRecord {
  recordId: string;
  productId: string;
  coin: string;
  status: string;
  exchangeRate: DecimalString;
  receivedCoin: string;
  receivedAmount: DecimalString;
  investAmount: DecimalString;
  feeRate: DecimalString;
  redeemType: string[];
  receivingAccount: string;
  actualReceivingAccount: string;
  paymentAccount: string[];
  settlePoints: string;
  /** Negative means paid. */
  fee: DecimalString;
}

/** Parameters of {@link earnGetEliteRecords}. */
export interface EarnGetEliteRecordsParams {
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

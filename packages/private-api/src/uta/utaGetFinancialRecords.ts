import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetFinancialRecords}. */
export interface UtaGetFinancialRecordsParams {
  /** Category, or `OTHER` for what belongs to none. */
  category: UtaCategory | 'OTHER';
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
  /** Only records of this kind. The documentation does not list all kinds, so any text is let through. */
  type?: 'TRANSFER_IN' | 'TRANSFER_OUT' | (string & {}) | undefined;
  /** Records from this time on, ms. No more than 30 days before `endTime`, 90 days back. */
  startTime?: number | string | undefined;
  /** Records up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** The `cursor` of the page before. */
  cursor?: string | undefined;
}

/** One change of a balance. */
export interface UtaFinancialRecord {
  /** Category. The documentation's example writes `Margin`, its table `MARGIN`. */
  category: UtaCategory | 'OTHER' | (string & {});
  /** Id of the record. */
  id: string;
  /** Symbol that the change belongs to; empty for none. */
  symbol: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What changed the balance, e.g. a transfer or a fill. */
  type: 'TRANSFER_IN' | 'TRANSFER_OUT' | 'ORDER_DEALT_IN' | (string & {});
  /** How much came or went, in `coin`. */
  amount: DecimalString;
  /** Fee in `coin`; negative means paid. */
  fee: DecimalString;
  /** Balance afterwards, in `coin`. */
  balance: DecimalString;
  /** When it happened, ms since the epoch. */
  ts: TimestampMsString;
  /** Not in the documentation; other clients see it. */
  positionType?: string | undefined;
  /** Not in the documentation; other clients see it. */
  positionAmount?: DecimalString | undefined;
  /** Not in the documentation; other clients see it. */
  positionBalance?: DecimalString | undefined;
}

/** One page. */
export interface UtaGetFinancialRecordsResult {
  /** `null` may come instead of an empty list. */
  list: UtaFinancialRecord[] | null;
  /** Asks for the next page. */
  cursor?: string | null | undefined;
}

/**
 * Everything that changed balances of the unified account, 30 days in one range and 90 days back.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Financial-Records
 * @example
 * ```ts
 * import { utaGetFinancialRecords } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const record of paginate(transport, utaGetFinancialRecords, { category: 'SPOT', coin: 'USDT' })) {
 *   console.log(record.ts, record.type, record.amount);
 * }
 * ```
 */
export const utaGetFinancialRecords: PagedEndpoint<
  UtaGetFinancialRecordsParams,
  UtaGetFinancialRecordsResult,
  'read',
  UtaFinancialRecord
> = {
  method: 'GET',
  path: '/api/v3/account/financial-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 30,
  },
  check: {
    category: 'string!',
    coin: 'string',
    type: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};

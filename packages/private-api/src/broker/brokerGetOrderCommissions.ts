import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** One fill. */
export interface BrokerOrderCommission {
  /** Id of the fill. */
  fillId: string;
  /** The exchange's id of the order. */
  orderId: string;
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** The user’s own id of the order. */
  clientOid: string;
  /** What it was. */
  bizType: 'spot' | 'futures' | (string & {});
  /** More exactly what it was. */
  subBizType: 'spot_trade' | 'spot_margin' | 'usdt_futures' | 'coin_futures' | 'usdc_futures' | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** In USDT. */
  volume: DecimalString;
  /** Fee in USDT. */
  fee: DecimalString;
  /** Fee after deductions, in USDT. */
  pureFee: DecimalString;
  /** What comes back, in USDT. */
  rebateAmount: DecimalString;
}

/** Parameters of {@link brokerGetOrderCommissions}. */
export type BrokerGetOrderCommissionsParams = BrokerTimeRange & {
  /** Rows a page, up to 500. */
  limit?: number | string | undefined;
  /** Id of the user. Left out: all. */
  uid?: string | undefined;
  /** Only fills of this order. */
  orderId?: string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
};

/** What comes back, in USDT. */
export interface BrokerGetOrderCommissionsResult {
  /** The rows of this page. The exchange spells it so. */
  commissionlist: BrokerOrderCommission[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Commission by fill, newest first.
 *
 * For brokers. Ranges of 30 days, so says the text of the page; 180, so says its table. Kept for 30 days, renewed once
 * a day.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission
 * @example
 * ```ts
 * import { brokerGetOrderCommissions } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetOrderCommissions, {});
 * console.log(result);
 * ```
 */
export const brokerGetOrderCommissions: PagedEndpoint<
  BrokerGetOrderCommissionsParams,
  BrokerGetOrderCommissionsResult,
  'read',
  BrokerOrderCommission
> = {
  method: 'GET',
  path: '/api/v2/broker/order-commission',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'commissionlist',
    size: 'limit',
    defaultSize: 500,
    maxSize: 500,
    maxRangeDays: 30,
  },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    uid: 'string',
    orderId: 'string',
    idLessThan: 'string',
  },
};

import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** One row. */
export interface BrokerSubaccountCommission {
  /** Id of the user. */
  uid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Volume, in USDT. */
  dealtAmount: DecimalString;
  /** In the coin. */
  totalFee: DecimalString;
  /** Part of the fee that coupons paid, in USDT. */
  deductedFee: DecimalString;
  /** Part of the fee that was paid, in USDT. */
  paidFee: DecimalString;
  /** Fee that the broker adds, in USDT. */
  markUpFee: DecimalString;
  /** Commission of the broker, in USDT. */
  totalCommission: DecimalString;
}

/** Parameters of {@link brokerGetSubaccountCommissions}. */
export type BrokerGetSubaccountCommissionsParams = BrokerTimeRange & {
  /** Rows a page, up to 1000. Left out: 100. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
  /** Spot, or futures. */
  bizType?: 'spot' | 'futures' | undefined;
  /** More exactly what it was. */
  subBizType?:
    | 'spot_trade'
    | 'spot_margin'
    | 'usdt_futures'
    | 'usdc_futures'
    | 'coin_futures'
    | 'usdc_future'
    | 'coin_future'
    | undefined;
};

/** One row each. */
export type BrokerGetSubaccountCommissionsResult = BrokerSubaccountCommission[];

/**
 * Commission by user and symbol.
 *
 * For brokers. Ranges of up to 30 days.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts-Commissions
 * @example
 * ```ts
 * import { brokerGetSubaccountCommissions } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountCommissions, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountCommissions: PagedEndpoint<
  BrokerGetSubaccountCommissionsParams,
  BrokerGetSubaccountCommissionsResult,
  'read',
  BrokerSubaccountCommission
> = {
  method: 'GET',
  path: '/api/v2/broker/commissions',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 100, maxSize: 1000, maxRangeDays: 30 },
  check: {
    startTime: 'time',
    endTime: 'time',
    pageSize: 'integer',
    pageNo: 'string',
    bizType: 'string',
    subBizType: 'string',
  },
};

import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One row. */
export interface UtaBrokerCommission {
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
  /** Fees that were paid by deduction, in USDT. */
  deductedFee: DecimalString;
  /** Fees that were paid in the end, in USDT. */
  paidFee: DecimalString;
  /** Fee that the broker adds, in USDT. */
  markUpFee: DecimalString;
  /** Commission in all, in USDT. */
  totalCommission: DecimalString;
}

/** Parameters of {@link utaGetBrokerCommissions}. */
export interface UtaGetBrokerCommissionsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  pageSize?: string | undefined;
  /** Page, from 1 on. */
  pageNo?: string | undefined;
  /** What it was. */
  bizType?: 'spot' | 'futures' | undefined;
  /** More exactly what it was. */
  subBizType?: 'coin_futures' | 'usdt_futures' | 'usdc_futures' | 'spot_trade' | 'spot_margin' | undefined;
}

/** One row each. */
export type UtaGetBrokerCommissionsResult = UtaBrokerCommission[];

/**
 * Commission by user and symbol.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetBrokerCommissions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetBrokerCommissions, {});
 * console.log(result);
 * ```
 */
export const utaGetBrokerCommissions: PagedEndpoint<
  UtaGetBrokerCommissionsParams,
  UtaGetBrokerCommissionsResult,
  'read',
  UtaBrokerCommission
> = {
  method: 'GET',
  path: '/api/v3/broker/commission',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    pageSize: 'string',
    pageNo: 'string',
    bizType: 'string',
    subBizType: 'string',
  },
};

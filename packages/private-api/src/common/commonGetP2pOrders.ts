import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One detail of an account to pay to. */
export interface CommonP2pPaymentField {
  /** What it is called, in the language asked for. */
  name: string;
  /** Whether it must be filled in, `yes` or `no`. */
  required: string;
  /** How it is filled in: `txt` or `file`. */
  type: string;
  /** What was filled in. **It is somebody's account.** */
  value: string;
}

/** How it is paid. */
export interface CommonP2pPayment {
  /** What the way to pay is called. */
  paymethodName: string;
  /** Id of the way to pay. */
  paymethodId: string;
  /** What was filled in. */
  paymethodInfo: CommonP2pPaymentField[];
}

/** One order. */
export interface CommonP2pOrder {
  /** Id of the order. */
  orderId: string;
  /** Number of the order. */
  orderNo: string;
  /** Number of the advertisement. */
  advNo: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Amount of the coin. */
  count: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** When it was cancelled; empty if it was not. */
  withdrawTime: TimestampMsString;
  /** When it was appealed against; empty if it was not. */
  representTime: TimestampMsString;
  /** When the coins were handed over; empty while they are not. */
  releaseTime: TimestampMsString;
  /** When it was paid; empty while it is not. */
  paymentTime: TimestampMsString;
  /** Amount of the currency. */
  amount: DecimalString;
  /** Waiting for the money, paid, disputed, completed, or cancelled. Spelled in both cases, as listed. */
  status: 'pending_pay' | 'Paid' | 'Appeal' | 'Completed' | 'cancelled' | (string & {});
  /** Name of the one who buys, as it is on documents. */
  buyerRealName: string;
  /** Name of the one who sells, as it is on documents. */
  sellerRealName: string;
  /** Ms since the epoch. */
  ctime: TimestampMsString;
  /** Ms since the epoch. */
  utime: TimestampMsString;
  /** How it is paid. */
  paymentInfo: CommonP2pPayment;
}

/** Parameters of {@link commonGetP2pOrders}. */
export interface CommonGetP2pOrdersParams {
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** The `minOrderId` of the page before. */
  idLessThan?: string | undefined;
  /** Rows a page. Left out: 100. */
  limit?: number | string | undefined;
  /** Only orders in this state. */
  status?: 'pending_pay' | 'Paid' | 'Appeal' | 'Completed' | 'cancelled' | undefined;
  /** Number of the advertisement. */
  advNo?: string | undefined;
  /** Only those that buy, or that sell. Left out: both. */
  side?: 'buy' | 'sell' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Language of names. */
  language?: 'zh-CN' | 'en-US' | undefined;
  /** Currency, e.g. `EUR`. */
  fiat?: string | undefined;
  /** Only the order with this number. */
  orderNo?: string | undefined;
}

/** What comes back. */
export interface CommonGetP2pOrdersResult {
  /** The rows of this page. */
  orderList: CommonP2pOrder[];
  /** Asks for the next page. */
  minOrderId: string;
}

/**
 * Your P2P orders.
 *
 * For P2P merchants.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List
 * @example
 * ```ts
 * import { commonGetP2pOrders } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetP2pOrders, {});
 * console.log(result);
 * ```
 */
export const commonGetP2pOrders: PagedEndpoint<
  CommonGetP2pOrdersParams,
  CommonGetP2pOrdersResult,
  'read',
  CommonP2pOrder
> = {
  method: 'GET',
  path: '/api/v2/p2p/orderList',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minOrderId',
    list: 'orderList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    status: 'string',
    advNo: 'string',
    side: 'string',
    coin: 'string',
    language: 'string',
    fiat: 'string',
    orderNo: 'string',
  },
};

import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaP2pPayMethodField } from './UtaP2pPayMethodField.js';

/** One side of the order. */
export interface UtaP2pPerson {
  /** Name that others see. */
  nickName: string;
  /** Name as it is on documents. */
  realName: string;
}

/** How the order is paid. */
export interface UtaP2pOrderPayMethod {
  /** Id of the way to pay. */
  payMethodId: string;
  /** What the way to pay is called. */
  payMethodName: string;
  /** Whose account it is. */
  payMethodUserName: string;
  /** What the payment must say. */
  postscript: string;
  /** What is filled in. */
  payMethodInfo: UtaP2pPayMethodField[];
}

/** Parameters of {@link utaGetP2pOrder}. */
export interface UtaGetP2pOrderParams {
  /** Id of the order. */
  orderId: string;
}

/** What comes back. */
export interface UtaGetP2pOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount, in the coin. */
  quantity: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** State of the order. */
  status: 'cancelled' | 'completed' | 'pending_payment' | 'pending_release' | 'in_appeal' | (string & {});
  /** Id of the advertisement. */
  advId: string;
  /** Your words to the other side. */
  remark: string;
  /** Time until it is cancelled. */
  orderCancelCountdown: string;
  /** Fee of the order, in its coin. */
  fee: DecimalString;
  /** Whether the origin of the money is checked. */
  verifyCapital: 'yes' | 'no' | (string & {});
  /** How it is paid. */
  payMethodDetail: UtaP2pOrderPayMethod;
  /** Who sells. */
  sellUserInfo: UtaP2pPerson;
  /** Who buys. */
  buyUserInfo: UtaP2pPerson;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Ms since the epoch. */
  updatedTime: TimestampMsString;
}

/**
 * One P2P order, with both sides and the way to pay.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pOrder, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetP2pOrder: Endpoint<UtaGetP2pOrderParams, UtaGetP2pOrderResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/order-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};

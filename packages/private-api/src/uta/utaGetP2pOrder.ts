import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaP2pPayMethodField } from './UtaP2pPayMethodField.js';

/** One side of the order. */
export interface UtaP2pPerson {
  nickName: string;
  realName: string;
}

/** How the order is paid. */
export interface UtaP2pOrderPayMethod {
  /** Id of the way to pay. */
  payMethodId: string;
  payMethodName: string;
  payMethodUserName: string;
  postscript: string;
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
  side: 'buy' | 'sell' | (string & {});
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount. */
  quantity: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
  status: 'cancelled' | 'completed' | 'pending_payment' | 'pending_release' | 'in_appeal' | (string & {});
  /** Id of the advertisement. */
  advId: string;
  /** Your words to the other side. */
  remark: string;
  orderCancelCountdown: string;
  fee: DecimalString;
  verifyCapital: 'yes' | 'no' | (string & {});
  payMethodDetail: UtaP2pOrderPayMethod;
  sellUserInfo: UtaP2pPerson;
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

import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One P2P order.
 *
 * @example
 * ```ts
 * import type { UtaP2pOrder } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaP2pOrder;
 * ```
 */
export interface UtaP2pOrder {
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
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Amount, in `token`. */
  quantity: DecimalString;
  /** Fee of the order, in `token`. */
  fee: DecimalString;
  /** The other side. */
  counterparty: string;
  /** State of the order. */
  status: 'cancelled' | 'completed' | 'pending_payment' | 'pending_release' | 'in_appeal' | (string & {});
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Ms since the epoch. */
  updatedTime: TimestampMsString;
}

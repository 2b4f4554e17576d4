import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';

/** An order as it is when it has just been taken. */
export function openOrder(
  request: OrderRequest,
  { orderId, at, held }: { readonly orderId: string; readonly at: number; readonly held: bigint },
): Order {
  return {
    ...request,
    orderId,
    createdAt: at,
    status: 'live',
    filled: 0n,
    filledValue: 0n,
    fee: 0n,
    feeCoin: '',
    profit: 0n,
    held,
    updatedAt: at,
    cancelReason: '',
    rank: 0,
  };
}

import { invalidRequest } from './invalidRequest.js';

/** Refuses an order that is named by nothing: its end would be looked for in vain. */
export function requireOrderId(caller: string, orderId: unknown): void {
  if (typeof orderId !== 'string' || orderId === '')
    throw invalidRequest(caller, 'orderId', 'must be a string, and not empty');
}

import { checkAssumptions } from './checkAssumptions.js';
import { invalidRequest } from './invalidRequest.js';
import type { PendingOrder } from './PendingOrder.js';

const PRODUCTS = ['spot', 'futures', 'margin', 'uta', 'transfer', 'withdrawal'];

/** Refuses what is not a pending order as this version writes them: it comes from a file. */
export function checkPending(caller: string, pending: PendingOrder): void {
  if (!isPending(pending)) {
    throw invalidRequest(caller, 'pending', 'must be what an outcome or a journal record has as `pending`');
  }
  checkAssumptions(caller, pending.assumptions);
}

function isPending(value: unknown): boolean {
  const { version, intent, sent, complete, duplicate } = fieldsOf(value);
  const { product, symbol, side, clientOid, createdAt, notAfter } = fieldsOf(intent);
  return (
    version === 1 &&
    [complete, duplicate].every((field) => typeof field === 'boolean') &&
    [symbol, side, clientOid].every((field) => typeof field === 'string') &&
    PRODUCTS.includes(product as string) &&
    Array.isArray(sent) &&
    [createdAt, notAfter, ...sent].every(Number.isFinite)
  );
}

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [name: string]: unknown }) : {};
}

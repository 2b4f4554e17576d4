import { isBitgetError } from '@bitget-kit/errors';

/** Codes by which the exchange says that a `clientOid` is taken: by an older order, or by a copy of this one. */
const TAKEN = new Set(['25212', '43118', '40786', '45034', '50060']);

/** Whether a refusal says that the id is taken. It proves an order, so it proves no refusal. */
export function isTakenId(error: unknown): boolean {
  return isBitgetError(error, 'api/rejected') && TAKEN.has(error.context.apiCode);
}

import { ApiFailure } from '../ApiFailure.js';
import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { CallContext } from '../http/CallContext.js';
import { checkScalars } from '../http/checkScalars.js';

type Params = CallContext['params'];

/** What is done with one item of a batch. */
export type Act<T> = (exchange: Exchange, uid: string, params: Params) => T;

/** Runs an act, and gives its refusal rather than throwing it: one item must not stop the others. */
export function attemptItem<T>(act: Act<T>, context: CallContext, item: Params): T | ApiFailure {
  try {
    checkScalars(item);
    return act(context.exchange, uidOf(context), { symbol: context.params.symbol, ...item });
  } catch (error) {
    if (error instanceof ApiFailure) return error;
    throw error;
  }
}

import { ApiFailure } from '../ApiFailure.js';
import { checkScalars } from '../http/checkScalars.js';
import type { Params } from './Params.js';

/** What fails is reported beside what succeeded, and the answer is a success all the same. */
export function eachItem(list: readonly unknown[], act: (item: Params) => object): unknown {
  const successList: object[] = [];
  const failureList: object[] = [];
  for (const one of list) {
    const item = typeof one === 'object' && one !== null ? (one as Params) : {};
    try {
      checkScalars(item);
      successList.push(act(item));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const { message: errorMsg, code: errorCode } = error;
      failureList.push({ orderId: given(item.orderId), clientOid: given(item.clientOid), errorMsg, errorCode });
    }
  }
  return { successList, failureList };
}

/** An id as it was given, if it can be shown. */
function given(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

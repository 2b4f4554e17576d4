import type { PlacedIds } from './Followed.js';
import type { BatchItems } from './Product.js';

/** A batch answer of the classic account, as the items that all products share. */
export function itemsOf(answer: {
  readonly successList: readonly PlacedIds[] | null;
  readonly failureList:
    | readonly (PlacedIds & { readonly errorCode?: string | undefined; readonly errorMsg?: string | undefined })[]
    | null;
}): BatchItems {
  const failed = (answer.failureList ?? []).map(({ clientOid, errorCode, errorMsg }) => ({
    clientOid,
    code: errorCode,
    message: errorMsg,
  }));
  return { placed: answer.successList ?? [], failed };
}

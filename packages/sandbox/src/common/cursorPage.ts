import { wholeNumber } from './wholeNumber.js';

/** A page, and where the next one begins. */
export interface CursorPage<T> {
  readonly rows: T[];
  readonly hasNext: boolean;
  /** The id of the last row; empty at the end. */
  readonly cursor: string;
}

/** The rows after the one that `cursor` names, `limit` of them: 100 at most. */
export function cursorPage<T>(
  rows: Iterable<T>,
  { limit, cursor }: { readonly [name: string]: unknown },
  id: (row: T) => string,
): CursorPage<T> {
  const size = Math.min(wholeNumber(limit, 'limit') ?? 100, 100);
  const all = [...rows];
  const start = cursor ? all.findIndex((row) => id(row) === String(cursor)) + 1 : 0;
  const page = all.slice(start, start + size);
  const last = page.at(-1);
  const hasNext = start + size < all.length;
  return { rows: page, hasNext, cursor: hasNext && last !== undefined ? id(last) : '' };
}

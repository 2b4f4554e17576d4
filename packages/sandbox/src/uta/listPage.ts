import { ApiFailure } from '../ApiFailure.js';
import { pageOf } from '../common/pageOf.js';
import { wholeNumber } from '../common/wholeNumber.js';

const DAY_MS = 86_400_000;
const ACCESS_DAYS = 90;

/** How the rows of a list are read, and written. */
export interface ListRules<T> {
  readonly id: (row: T) => string;
  readonly at: (row: T) => number;
  readonly show: (row: T) => unknown;
  /** How many days a request may span; it spans so many when it does not say from when. Undefined: all there is. */
  readonly days?: number;
  readonly now: number;
}

/** A page of a list, and what to ask for the next one with. */
export interface ListPage {
  readonly list: unknown[];
  /** The id of the last row: the next page is below it. Empty when there was nothing. */
  readonly cursor: string;
}

/**
 * A page of rows that come newest first. Where a request may span only so many days, it spans that many before `endTime`,
 * or before now, when it does not say from when; and nothing older than 90 days is there for it.
 */
export function listPage<T>(
  rows: Iterable<T>,
  params: { readonly [name: string]: unknown },
  { id, at, show, days, now }: ListRules<T>,
): ListPage {
  const { limit, cursor = '' } = params;
  if (!/^\d{0,20}$/.test(String(cursor))) throw new ApiFailure('25200', 'cursor validation error');
  const asked = { limit, idLessThan: cursor, ...rangeOf(params, now, days) };
  const page = pageOf(rows, asked, days === undefined ? { id, at } : { id, at, days });
  const last = page.at(-1);
  return { list: page.map(show), cursor: last === undefined ? '' : id(last) };
}

function rangeOf(params: { readonly [name: string]: unknown }, now: number, days: number | undefined) {
  const startTime = wholeNumber(params.startTime, 'startTime');
  const endTime = wholeNumber(params.endTime, 'endTime');
  if (days === undefined) return { startTime, endTime };
  const oldest = now - ACCESS_DAYS * DAY_MS;
  if (startTime !== undefined && startTime < oldest) {
    throw new ApiFailure('40704', 'Can only check the data of the last three months');
  }
  if (startTime !== undefined) return { startTime, endTime: endTime ?? startTime + days * DAY_MS };
  const end = Math.min(endTime ?? now, now);
  return { startTime: Math.max(end - days * DAY_MS, oldest), endTime: end };
}

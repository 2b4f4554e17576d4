import { ApiFailure } from '../ApiFailure.js';
import { wholeNumber } from './wholeNumber.js';

const DAY_MS = 86_400_000;

/** How the rows of a list are read. */
export interface PageRules<T> {
  readonly id: (row: T) => string;
  readonly at: (row: T) => number;
  /** The most rows a page may have. Default 100. */
  readonly most?: number;
  /** The longest time between `startTime` and `endTime`. Default 90. */
  readonly days?: number;
}

/**
 * The rows that a request asks for, of a list that comes newest first: by time, below `idLessThan`, `limit` of them.
 * That both bounds of the time count in is a guess.
 */
export function pageOf<T>(
  rows: Iterable<T>,
  params: { readonly [name: string]: unknown },
  { id, at, most = 100, days = 90 }: PageRules<T>,
): T[] {
  const limit = Math.min(wholeNumber(params.limit, 'limit') ?? 100, most);
  const startTime = wholeNumber(params.startTime, 'startTime');
  const endTime = wholeNumber(params.endTime, 'endTime');
  if (startTime !== undefined && endTime !== undefined && endTime - startTime > days * DAY_MS) {
    throw new ApiFailure('00001', `startTime and endTime interval cannot be greater than ${days} days`);
  }
  const below = readId(params.idLessThan);
  const page: T[] = [];
  if (limit === 0) return page;
  for (const row of rows) {
    if (at(row) < (startTime ?? 0) || at(row) > (endTime ?? Number.POSITIVE_INFINITY)) continue;
    if (below !== undefined && BigInt(id(row)) >= below) continue;
    page.push(row);
    if (page.length === limit) break;
  }
  return page;
}

function readId(value: unknown): bigint | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!/^\d{1,20}$/.test(String(value))) throw new ApiFailure('40020', 'Parameter idLessThan error');
  return BigInt(String(value));
}

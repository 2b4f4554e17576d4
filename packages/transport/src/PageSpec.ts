/**
 * How an endpoint is paged, as data. {@link paginate} turns it into an async iterable.
 *
 * The next request carries, in `param`:
 * - `id`: the smallest id of the rows, taken from the row field `from`;
 * - `field`: the value of the result field `from` (`endId`, `minId`, `cursor`);
 * - `number`: the page number, from 1.
 *
 * @example
 * ```ts
 * import { spotGetFills } from '@bitget-kit/private-api/spot';
 * import type { PageSpec } from '@bitget-kit/transport';
 *
 * const { maxSize, maxRangeDays }: PageSpec = spotGetFills.page;
 * ```
 */
export interface PageSpec {
  readonly by: 'id' | 'field' | 'number';
  /** The request parameter that asks for the next page. */
  readonly param: string;
  /** Where its value comes from; not used by page numbers. */
  readonly from?: string;
  /** The field of the result that holds the rows; absent when the result is the list itself. */
  readonly list?: string;
  /** The request parameter for the size of a page. */
  readonly size: string;
  /** The size of a page when the request does not say. */
  readonly defaultSize: number;
  /** The largest page that the exchange gives. */
  readonly maxSize: number;
  /** The most days that may lie between `startTime` and `endTime`. A longer range is asked for in parts. */
  readonly maxRangeDays?: number;
}

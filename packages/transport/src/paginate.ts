import { BitgetError } from '@bitget-kit/errors';
import type { CallOptions } from './CallOptions.js';
import { call } from './call.js';
import type { PagedEndpoint } from './Endpoint.js';
import { type NextPage, nextPage, rowsOf } from './nextPage.js';
import type { Permission } from './Permission.js';
import { splitRange } from './splitRange.js';
import type { Transport } from './Transport.js';

type Request = { readonly [name: string]: unknown };

/**
 * One page of a list, as the exchange gave it.
 *
 * @example
 * ```ts
 * import { spotGetFills } from '@bitget-kit/private-api/spot';
 * import { type Page, paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const show = ({ number, items }: Page<unknown>) => console.log(`page ${number}: ${items.length} fills`);
 * for await (const page of paginate(transport, spotGetFills, { symbol: 'BTCUSDT' }).pages()) show(page);
 * ```
 */
export interface Page<I> {
  readonly items: readonly I[];
  /** Counts from 1. */
  readonly number: number;
}

/**
 * How far {@link paginate} goes, besides what can be said for each call.
 *
 * @example
 * ```ts
 * import { spotGetFills } from '@bitget-kit/private-api/spot';
 * import { type PaginateOptions, paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const some: PaginateOptions = { maxPages: 3, priority: 'bulk' };
 * const fills = paginate(transport, spotGetFills, { symbol: 'BTCUSDT' }, some);
 * ```
 */
export interface PaginateOptions extends CallOptions {
  /** Stop after so many pages. Default: no bound. */
  readonly maxPages?: number | undefined;
}

/**
 * The rows of a list, one by one; `pages()` gives them page by page.
 *
 * @example
 * ```ts
 * import type { Paged } from '@bitget-kit/transport';
 *
 * async function first<I>(rows: Paged<I>): Promise<I | undefined> {
 *   for await (const row of rows) return row;
 *   return undefined;
 * }
 * ```
 */
export interface Paged<I> extends AsyncIterable<I> {
  pages(): AsyncIterable<Page<I>>;
}

/**
 * Walks through a list endpoint, whatever its style of paging. Lazy: a page is asked for when its first row is wanted,
 * so leaving the loop early costs nothing more. No row is given twice and none is left out; it ends at a page that is
 * empty, short or a repetition. A range of time that is longer than the exchange takes at once is asked for in parts,
 * the newest first; without `endTime` it ends now.
 *
 * Each page counts against the endpoint's limit.
 *
 * @throws what {@link call} throws, at the page that fails.
 * @example
 * ```ts
 * import { spotGetFills } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * for await (const fill of paginate(transport, spotGetFills, { symbol: 'BTCUSDT' })) {
 *   console.log(fill.tradeId);
 * }
 * ```
 */
export function paginate<G extends Permission, Params extends object, R, I>(
  transport: Transport<G>,
  endpoint: PagedEndpoint<Params, R, NoInfer<G> | 'public', I>,
  params: NoInfer<Params>,
  options: PaginateOptions = {},
): Paged<I> {
  const load = (request: Params): Promise<R> => call(transport, endpoint, request, options);
  const pages = (): AsyncGenerator<Page<I>, void> => {
    const ranges = splitRange(params as Request, endpoint.page.maxRangeDays, transport.now());
    return walk(endpoint, ranges, options, load);
  };
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}

async function* walk<Params extends object, R, I>(
  endpoint: PagedEndpoint<Params, R, Permission | 'public', I>,
  ranges: readonly Request[],
  options: PaginateOptions,
  load: (request: Params) => Promise<R>,
): AsyncGenerator<Page<I>, void> {
  const { page } = endpoint;
  const { maxPages = Number.POSITIVE_INFINITY } = options;
  // Kept from range to range too: a row on the bound of two may come with both.
  let previous: readonly I[] = [];
  let asked = 0;
  let number = 0;
  for (const range of ranges) {
    const size = pageSize(endpoint, range[page.size]);
    let request: Request | undefined = { ...range, [page.size]: String(size) };
    while (request !== undefined && asked++ < maxPages) {
      const result: R = await load(request as Params);
      const { fresh, next }: NextPage<I> = nextPage(page, request, result, previous, size);
      if (fresh.length > 0) yield { items: fresh, number: ++number };
      const rows = rowsOf<I>(page, result);
      if (rows.length > 0) previous = rows;
      request = next === undefined ? undefined : { ...request, [page.param]: next };
    }
  }
}

/** A page larger than the exchange gives would come back short, and a short page means the end: so it is cut to size. */
function pageSize<P, R, N extends Permission | 'public', I>(
  endpoint: PagedEndpoint<P, R, N, I>,
  wanted: unknown,
): number {
  const { defaultSize, maxSize, size } = endpoint.page;
  if (wanted === undefined) return defaultSize;
  const number = Number(wanted);
  if (Number.isSafeInteger(number) && number > 0) return Math.min(number, maxSize);
  const id = `${endpoint.method} ${endpoint.path}`;
  throw new BitgetError('request/invalid', `${id}: ${size} must be a whole number from 1 up. Nothing was sent.`, {
    endpoint: id,
    parameter: size,
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTransport } from './createTransport.js';
import type { PagedEndpoint } from './Endpoint.js';
import type { FetchLike } from './FetchLike.js';
import type { PageSpec } from './PageSpec.js';
import { paginate } from './paginate.js';
import { getFills, type Row, signer } from './testing/endpoints.js';

type Params = Record<string, string | undefined>;
const base = { method: 'GET', path: '/api/v2/list', access: 'private', permission: 'read' } as const;

/** The styles of paging, each with a server that pages like it. Rows are newest first: the largest id. */
const STYLES: Record<
  string,
  { page: PageSpec; serve: (rows: Row[], query: URLSearchParams, size: number) => unknown }
> = {
  'the smallest id of the rows': {
    page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => below(rows, query.get('idLessThan')).slice(0, size),
  },
  'the smallest id, rows in ascending order': {
    page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => below(rows, query.get('idLessThan')).slice(0, size).reverse(),
  },
  'the smallest id, bound included': {
    page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => below(rows, query.get('idLessThan'), true).slice(0, size),
  },
  endId: {
    page: { by: 'field', param: 'idLessThan', from: 'endId', list: 'rows', size: 'limit', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => {
      const list = below(rows, query.get('idLessThan')).slice(0, size);
      return { rows: list.length > 0 ? list : null, endId: list.at(-1)?.id ?? null };
    },
  },
  'a cursor that stays at the end': {
    page: { by: 'field', param: 'cursor', from: 'cursor', list: 'rows', size: 'limit', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => {
      const list = below(rows, query.get('cursor')).slice(0, size);
      return { rows: list, cursor: list.at(-1)?.id ?? query.get('cursor') };
    },
  },
  'page numbers': {
    page: { by: 'number', param: 'pageNo', list: 'rows', size: 'pageSize', defaultSize: 3, maxSize: 5 },
    serve: (rows, query, size) => {
      const start = (Number(query.get('pageNo') ?? 1) - 1) * size;
      return { rows: rows.slice(start, start + size) };
    },
  },
};

function below(rows: Row[], bound: string | null, included = false): Row[] {
  if (!bound) return rows;
  return rows.filter((row) => BigInt(row.id) < BigInt(bound) || (included && row.id === bound));
}

function serving(answer: (query: URLSearchParams) => unknown): { fetch: FetchLike; urls: string[] } {
  const urls: string[] = [];
  const fetch: FetchLike = async (url) => {
    urls.push(url);
    if (urls.length > 50) throw new Error('the walk does not end');
    const body = JSON.stringify({ code: '00000', msg: '', data: answer(new URL(url).searchParams) });
    return { status: 200, headers: { get: () => null }, text: async () => body };
  };
  return { fetch, urls };
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of iterable) all.push(item);
  return all;
}

for (const [name, { page, serve }] of Object.entries(STYLES)) {
  test(`by ${name}: every row once, whatever their number and the size of a page`, async () => {
    const ids = fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 19n }), { maxLength: 17 });
    await fc.assert(
      fc.asyncProperty(ids, fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), async (unsorted, wanted) => {
        // Included bounds and pages of one row cannot get on: no client can tell the two apart.
        fc.pre(!(name.endsWith('included') && wanted === 1));
        const rows = unsorted.sort((a, b) => (a < b ? 1 : -1)).map((id) => ({ id: String(id) }));
        const { fetch } = serving((query) => serve(rows, query, Math.min(Number(query.get(page.size)), page.maxSize)));
        const endpoint: PagedEndpoint<Params, unknown, 'read', Row> = { ...base, page };
        const params = wanted === undefined ? {} : { [page.size]: String(wanted) };
        const got = await collect(paginate(createTransport({ fetch, signer }), endpoint, params));
        expect(got.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
      }),
      { numRuns: 60 },
    );
  });
}

test('a list that ignores the page number ends at the repetition', async () => {
  const { fetch, urls } = serving(() => ({ rows: [{ id: '2' }, { id: '1' }, { id: '0' }] }));
  const page = STYLES['page numbers']?.page as PageSpec;
  const endpoint: PagedEndpoint<Params, unknown, 'read', Row> = { ...base, page };
  expect(await collect(paginate(createTransport({ fetch, signer }), endpoint, {}))).toHaveLength(3);
  expect(urls).toHaveLength(2);
});

for (const included of [true, false]) {
  test(`a long range, bounds ${included ? 'included' : 'excluded'}: every row once, none out of range`, async () => {
    const DAY = 86_400_000;
    const NOW = 1_700_000_000_000;
    const row = fc.record({ id: fc.bigInt({ min: 1n, max: 10n ** 18n }), days: fc.integer({ min: 0, max: 40 }) });
    const rows = fc.uniqueArray(row, { maxLength: 17, selector: ({ id }) => id });
    const page = { ...(STYLES.endId?.page as PageSpec), maxRangeDays: 7 };
    const endpoint: PagedEndpoint<Params, unknown, 'read', Row & { time: number }> = { ...base, page };
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 0, max: 40 }), async (given, since) => {
        // Half a day aside: a row on the outer bound itself is anybody's guess.
        const list = given
          .sort((a, b) => (a.id < b.id ? 1 : -1))
          .map(({ id, days }) => ({ id: String(id), time: NOW - days * DAY }));
        const start = NOW - since * DAY - DAY / 2;
        const end = NOW + DAY / 2;
        const { fetch } = serving((query) => {
          const [from, to] = [Number(query.get('startTime')), Number(query.get('endTime'))];
          expect(to - from).toBeLessThanOrEqual(7 * DAY);
          const inside = list.filter(({ time }) => (included ? time >= from && time <= to : time > from && time < to));
          const found = below(inside, query.get('idLessThan')).slice(0, 3);
          return { rows: found, endId: found.at(-1)?.id ?? null };
        });
        const range = { startTime: String(start), endTime: String(end) };
        const got = await collect(paginate(createTransport({ fetch, signer }), endpoint, range));
        const wanted = list.filter(({ time }) => time > start).map(({ id }) => id);
        expect(got.map(({ id }) => id).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 100 },
    );
  });
}

test('a row on the bound of two parts, which comes with both, is given once', async () => {
  const DAY = 86_400_000;
  const bound = 1_700_000_000_000;
  const { fetch, urls } = serving((query) => {
    const [from, to] = [Number(query.get('startTime')), Number(query.get('endTime'))];
    return { rows: [{ id: '2', time: bound }].filter(({ time }) => time >= from && time <= to), endId: '' };
  });
  const page = { ...(STYLES.endId?.page as PageSpec), maxRangeDays: 7 };
  const endpoint: PagedEndpoint<Params, unknown, 'read', Row> = { ...base, page };
  const range = { startTime: String(bound - DAY), endTime: String(bound + 7 * DAY) };
  expect(await collect(paginate(createTransport({ fetch, signer }), endpoint, range))).toHaveLength(1);
  expect(urls).toHaveLength(2);
});

test('it is lazy, stops where told, and leaves the parameters alone', async () => {
  let id = 1_000;
  const { fetch, urls } = serving((query) =>
    Array.from({ length: Number(query.get('limit')) }, () => ({ id: String(--id) })),
  );
  const transport = createTransport({ fetch, signer });
  const params = Object.freeze({ symbol: 'BTCUSDT', limit: 2 });
  const paged = paginate(transport, getFills, params, { maxPages: 3 });
  expect(urls).toEqual([]);
  for await (const row of paged) {
    expect(row).toEqual({ id: '999' });
    break;
  }
  expect(urls).toEqual(['https://api.bitget.com/api/v2/spot/trade/fills?limit=2&symbol=BTCUSDT']);
  const pages = await collect(paged.pages());
  expect(pages.map((page) => [page.number, page.items.length])).toEqual([
    [1, 2],
    [2, 2],
    [3, 2],
  ]);
});

test('a size of nothing is refused with a sentence', async () => {
  const { fetch, urls } = serving(() => []);
  const walk = collect(paginate(createTransport({ fetch, signer }), getFills, { limit: 0 }));
  await expect(walk).rejects.toThrow('limit must be a whole number from 1 up');
  expect(urls).toEqual([]);
});

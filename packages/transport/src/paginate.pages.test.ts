import { expect, test } from 'vitest';
import { createTransport } from './createTransport.js';
import { paginate } from './paginate.js';
import { getFills, type Row, signer } from './testing/endpoints.js';
import { fakeExchange, ok } from './testing/fakeExchange.js';

/** The pages that come of these answers, and the queries that were asked. */
async function walk(limit: number, ...answers: readonly (readonly Row[])[]) {
  const { fetch, seen } = fakeExchange(...answers.map((rows) => ok(rows)));
  const pages: string[][] = [];
  for await (const { items } of paginate(createTransport({ fetch, signer }), getFills, { limit }).pages()) {
    pages.push(items.map(({ id }) => id));
  }
  return { pages, queries: seen.map(({ url }) => url.split('?')[1]) };
}

const rows = (...ids: readonly string[]): Row[] => ids.map((id) => ({ id }));

test('the next page is asked for below the smallest id, in whatever order the rows come', async () => {
  const { queries } = await walk(3, rows('8', '10', '9'), rows('7'));
  expect(queries).toEqual(['limit=3', 'idLessThan=8&limit=3']);
});

test('an empty page is the end, and no page', async () => {
  expect(await walk(2, rows())).toEqual({ pages: [], queries: ['limit=2'] });
  const { pages, queries } = await walk(2, rows('4', '3'), rows('2', '1'), rows());
  expect(pages).toEqual([
    ['4', '3'],
    ['2', '1'],
  ]);
  expect(queries).toHaveLength(3);
});

test('no page larger than the exchange gives is asked for: it would come back short, as the last one does', async () => {
  expect((await walk(500, rows())).queries).toEqual(['limit=100']);
});

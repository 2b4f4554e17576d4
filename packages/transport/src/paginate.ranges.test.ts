import { expect, test } from 'vitest';
import { createTransport } from './createTransport.js';
import type { PagedEndpoint } from './Endpoint.js';
import { paginate } from './paginate.js';
import { type Row, signer } from './testing/endpoints.js';
import { fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const NOW = 1_700_000_000_000;
const DAY_MS = 86_400_000;

type Params = { readonly startTime?: number; readonly limit?: number };
const weekly: PagedEndpoint<Params, Row[], 'read', Row> = {
  method: 'GET',
  path: '/api/v2/list',
  access: 'private',
  permission: 'read',
  check: { startTime: 'time', limit: 'integer' },
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 100, maxSize: 100, maxRangeDays: 7 },
};

/** The ids that come of these answers, and the queries that were asked. */
async function walk(params: Params, ...answers: readonly (readonly string[])[]) {
  const { fetch, seen } = fakeExchange(...answers.map((ids) => ok(ids.map((id) => ({ id })))));
  const transport = createTransport({ fetch, signer, clock: virtualClock(NOW) });
  const ids: string[] = [];
  for await (const { id } of paginate(transport, weekly, params)) ids.push(id);
  return { ids, queries: seen.map(({ url }) => url.split('?')[1]) };
}

test('a range that is short enough is asked for as it is', async () => {
  const startTime = NOW - 5 * DAY_MS;
  expect((await walk({ startTime, limit: 2 }, [])).queries).toEqual([`limit=2&startTime=${startTime}`]);
});

test('a row on the bound of two ranges is given once, though an empty page lies between', async () => {
  const { ids, queries } = await walk({ startTime: NOW - 10 * DAY_MS, limit: 2 }, ['9', '8'], [], ['8', '7'], ['6']);
  expect(ids).toEqual(['9', '8', '7', '6']);
  expect(queries).toHaveLength(4);
});

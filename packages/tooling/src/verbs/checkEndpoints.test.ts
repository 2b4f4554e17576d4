import { expect, test } from 'vitest';
import { apiFacts, apiWorkspace } from '../testing/apiWorkspace.js';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { checkEndpoints } from './checkEndpoints.js';

const ORDER = 'packages/private-api/src/spot/spotPlaceOrder.ts';

/** The problems of the workspace when a file of it is edited. */
async function problemsAfter(
  file: string,
  from: string | RegExp,
  to: string,
  exceptions: readonly object[] = [],
): Promise<readonly string[]> {
  const root = createWorkspace({
    ...apiWorkspace,
    [file]: (apiWorkspace[file] ?? '').replace(from, to),
    'packages/contract/exceptions.json': JSON.stringify(exceptions),
  });
  return (await checkEndpoints(place(root))).problems;
}

test('endpoints that agree with types, form and facts pass', async () => {
  const report = await checkEndpoints(place(createWorkspace(apiWorkspace)));
  expect(report).toEqual({ problems: [], notes: ['3 endpoints were held against 3 facts; 0 exceptions.'] });
});

test('a page that says another number of endpoints is named, but not one that is generated', async () => {
  const root = createWorkspace({
    ...apiWorkspace,
    'README.md': '# x\n\nAll 3 endpoints; of these, 3\nendpoints are documented, 0 endpoints are not.\n',
    'docs/guide.md': '# x\n\nAll 1,002 endpoints.\n',
    'docs/reference/endpoints.md': '# x\n\nSpot, 7 endpoints.\n',
  });
  expect((await checkEndpoints(place(root))).problems).toEqual([
    'docs/guide.md says 1,002 endpoints: there are 3, 3 of them documented and 0 not.',
  ]);
});

test('an endpoint whose file has another name is refused', async () => {
  const { [ORDER]: text = '', ...others } = apiWorkspace;
  const root = createWorkspace({ ...others, 'packages/private-api/src/spot/placeOrder.ts': text });
  expect((await checkEndpoints(place(root))).problems).toEqual([
    'spotPlaceOrder: its file must be named spotPlaceOrder.ts.',
  ]);
});

test.each([
  ['no TSDoc', /\/\*\*\n[\s\S]*?\*\//, '', 'it needs a TSDoc comment that begins with what the endpoint does.'],
  ['no example', ' * @example\n', '', 'its TSDoc needs an @example.'],
  ['no page', '@see https', 'see https', 'its TSDoc needs an @see with the page of the documentation.'],
  [
    'a result that is not exported',
    'export interface SpotPlaceOrderResult',
    'interface SpotPlaceOrderResult',
    'it must export SpotPlaceOrderResult and name it in its type, not "SpotPlaceOrderResult".',
  ],
  [
    'another permission than its type says',
    "permission: 'trade'",
    "permission: 'read'",
    '"permission" must be "trade".',
  ],
  ['public access', "access: 'private'", "access: 'public'", '"access" must be "private".'],
  [
    'a forgotten mark',
    "symbol: 'string!'",
    "symbol: 'string'",
    'symbol is required in the types, but optional in "check".',
  ],
  [
    'a mark too many',
    "price: 'decimal'",
    "price: 'decimal!'",
    'price is optional in the types, but required in "check".',
  ],
  ['a forgotten rule', ", price: 'decimal'", '', '"check" has no rule for price.'],
  [
    'a rule of another kind',
    "price: 'decimal'",
    "price: 'integer'",
    'price is decimal by its type, but integer in "check".',
  ],
  [
    'pages without PagedEndpoint',
    "method: 'POST'",
    "page: { by: 'id' }, method: 'POST'",
    'PagedEndpoint and "page" go together.',
  ],
])('an endpoint with %s is refused', async (_name, from, to, sentence) => {
  expect(await problemsAfter(ORDER, from, to)).toContain(`spotPlaceOrder: ${sentence}`);
});

test('rows of a list are held against their type too', async () => {
  const problems = await problemsAfter(
    ORDER,
    /[\s\S]*/,
    `import type { Endpoint } from '@bitget-kit/transport';
export interface SpotPlaceOrderParams { symbol: string; price?: string; orders: readonly { size: string }[] }
export interface SpotPlaceOrderResult { orderId: string }
/** Places orders. */
export const spotPlaceOrder: Endpoint<SpotPlaceOrderParams, SpotPlaceOrderResult, 'trade'> = {
  method: 'POST', path: '/api/v2/spot/trade/place-order', access: 'private', permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', price: 'decimal', orders: { required: true, items: { size: 'decimal' } } },
};`,
  );
  expect(problems).toContain('spotPlaceOrder: orders[].size is required in the types, but optional in "check".');
});

test.each([
  [
    'a mistyped path',
    'place-order',
    'place-orders',
    'path',
    'POST /api/v2/spot/trade/place-orders',
    'no such endpoint',
  ],
  ['another method', "'POST'", "'GET'", 'path', 'GET /api/v2/spot/trade/place-order', 'no such endpoint'],
  ['another limit', 'requests: 10', 'requests: 100', 'limit', '100 per 1 s and uid', '10 per 1 s and uid'],
  ['another scope', "'uid'", "'ip'", 'limit', '10 per 1 s and ip', '10 per 1 s and uid'],
  ['no limit', /limit: .*/, '', 'limit', 'unknown', '10 per 1 s and uid'],
  [
    'less trust than the facts have',
    "method: 'POST'",
    "stability: 'observed', method: 'POST'",
    'stability',
    'observed',
    'documented',
  ],
  ['an invented parameter', "price: 'decimal'", "price: 'decimal', qty: 'decimal'", 'params.qty', 'optional', 'absent'],
])('%s is a deviation, unless an exception says why', async (_name, from, to, field, ours, facts) => {
  const problems = await problemsAfter(ORDER, from, to);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`spotPlaceOrder: ${field} is "${ours}" in the descriptor, "${facts}" in the facts.`);
  const exception = { endpoint: 'spotPlaceOrder', field, ours, facts, reason: 'Seen so.' };
  expect(problems[0]).toContain(JSON.stringify({ ...exception, reason: '' }));
  expect(await problemsAfter(ORDER, from, to, [exception])).toEqual([]);
  expect(await problemsAfter(ORDER, from, to, [{ ...exception, reason: ' ' }])).toEqual([
    `exceptions.json: spotPlaceOrder, ${field} has no reason.`,
  ]);
});

test.each([
  ["import('@bitget-kit/transport').DecimalString", "'decimal'"],
  ["'a' | 'b'", "'string'"],
  ['number | string', "'time'"],
  ['boolean', "'boolean'"],
])('a parameter of type %s fits the rule %s, and none of another kind', async (type, rule) => {
  const from = "price: 'decimal'";
  const params = `export type SpotPlaceOrderParams = SpotOrder & {\n/** Other. */\nother?: ${type} };`;
  const problems = async (other: string): Promise<readonly string[]> => {
    const [tickers, order, assets] = apiFacts;
    const facts = [
      tickers,
      { ...order, params: [...(order?.params ?? []), { name: 'other', required: false }] },
      assets,
    ];
    const text = (apiWorkspace[ORDER] ?? '').replace(/export type SpotPlaceOrderParams.*/, params);
    const edited = text.replace(from, `${from}, other: ${other}`);
    const files = { ...apiWorkspace, [ORDER]: edited, 'packages/contract/facts.json': JSON.stringify(facts) };
    return (await checkEndpoints(place(createWorkspace(files)))).problems;
  };
  expect(await problems(rule)).toEqual([]);
  const wrong = rule === "'string'" ? "'decimal'" : "'string'";
  expect(await problems(wrong)).toHaveLength(1);
});

const HISTORY = `
export const spotPlaceOrder: PagedEndpoint<SpotPlaceOrderParams, SpotPlaceOrderResult, 'trade', string> = {
  page: { by: 'field', param: 'cursor', size: 'limit', defaultSize: 20, maxSize: 100 },`;

test.each([
  ['a list in pages that is not walked', {}, '', 'page is "whole" in the descriptor, "in pages" in the facts.'],
  [
    'another size of pages',
    { default: '50' },
    HISTORY,
    'page.defaultSize is "20" in the descriptor, "50" in the facts.',
  ],
  ['pages that are too large', { max: 50 }, HISTORY, 'page.maxSize is "100" in the descriptor, "50" in the facts.'],
])('%s is a deviation', async (_name, size, head, sentence) => {
  const [tickers, order, assets] = apiFacts;
  const more = [
    { name: 'cursor', required: false },
    { name: 'limit', required: false, ...size },
  ];
  const facts = [tickers, { ...order, params: [...(order?.params ?? []), ...more] }, assets];
  const text = (apiWorkspace[ORDER] ?? '')
    .replace('import type { Endpoint }', 'import type { Endpoint, PagedEndpoint }')
    .replace(
      '= SpotOrder;',
      '= SpotOrder & {\n/** Next. */\ncursor?: string;\n/** Rows. */\nlimit?: number | string };',
    )
    .replace("price: 'decimal'", "price: 'decimal', cursor: 'string', limit: 'integer'")
    .replace(/\nexport const spotPlaceOrder.*/, head || '$&');
  const files = { ...apiWorkspace, [ORDER]: text, 'packages/contract/facts.json': JSON.stringify(facts) };
  const { problems } = await checkEndpoints(place(createWorkspace(files)));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`spotPlaceOrder: ${sentence}`);
});

test('a list that may be longer than the exchange takes is a deviation', async () => {
  const [tickers, order, assets] = apiFacts;
  const ids = { name: 'ids', required: false, max: 50 };
  const facts = [tickers, { ...order, params: [...(order?.params ?? []), ids] }, assets];
  const text = (apiWorkspace[ORDER] ?? '')
    .replace('= SpotOrder;', '= SpotOrder & {\n/** Ids. */\nids?: readonly string[] };')
    .replace("price: 'decimal'", "price: 'decimal', ids: { items: 'string' }");
  const files = { ...apiWorkspace, [ORDER]: text, 'packages/contract/facts.json': JSON.stringify(facts) };
  const { problems } = await checkEndpoints(place(createWorkspace(files)));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('params.ids.max is "unbounded" in the descriptor, "50" in the facts.');
});

test('a parameter is required only when every member of a union requires it', async () => {
  const member =
    'export type SpotPlaceOrderParams = SpotOrder | {\n/** A. */\nsymbol: string;\n/** A. */\nprice: string;\n/** A. */\nsize: string };';
  const from = /export type SpotPlaceOrderParams.*/;
  expect(await problemsAfter(ORDER, from, member)).toEqual(['spotPlaceOrder: "check" has no rule for size.']);
});

test('a field that says nothing of itself is refused, unless it only forbids', async () => {
  const file = 'packages/private-api/src/spot/SpotOrder.ts';
  expect(await problemsAfter(file, '  /** Price. */\n', '')).toEqual([
    'SpotOrder.ts: SpotOrder.price needs a note: what it is, and its unit.',
  ]);
  expect(await problemsAfter(file, '  /** Price. */\n', '  size?: undefined;\n  /** Price. */\n')).toEqual([]);
});

test('an exception holds for the values it names, not for others', async () => {
  const exception = {
    endpoint: 'spotPlaceOrder',
    field: 'limit',
    ours: 'unknown',
    facts: '10 per 1 s and uid',
    reason: 'x',
  };
  const problems = await problemsAfter(ORDER, 'requests: 10', 'requests: 100', [exception]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('limit is "100 per 1 s and uid" in the descriptor');
  expect(problems[1]).toContain('is not a deviation any more');
});

test('a list as the body is a deviation, and its rules are those of its rows', async () => {
  const check = "body: 'array', check: { items: { symbol: 'string!', price: 'decimal' } }";
  const problems = await problemsAfter(ORDER, /check: .*/, check);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('spotPlaceOrder: body is "array" in the descriptor, "object" in the facts.');
});

test('an exception that nothing needs is refused', async () => {
  const exception = {
    endpoint: 'spotPlaceOrder',
    field: 'limit',
    ours: 'unknown',
    facts: '10 per 1 s and uid',
    reason: 'Old.',
  };
  expect(await problemsAfter(ORDER, '', '', [exception])).toEqual([
    'exceptions.json: spotPlaceOrder, limit is not a deviation any more. Delete the line.',
  ]);
});

test('a parameter that only other clients know may be left out', async () => {
  const [tickers, order, assets] = apiFacts;
  const params = [...(order?.params ?? []), { name: 'secret', required: false, documented: false }];
  const facts = JSON.stringify([tickers, { ...order, params }, assets]);
  const root = createWorkspace({ ...apiWorkspace, 'packages/contract/facts.json': facts });
  expect((await checkEndpoints(place(root))).problems).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { facts } from '@bitget-kit/contract';
import * as privateApi from '@bitget-kit/private-api';
import * as publicApi from '@bitget-kit/public-api';
import { createTransport, type Endpoint, prepare } from '@bitget-kit/transport';
import { expect, test } from 'vitest';

interface Sample {
  readonly endpoint: string;
  readonly request?: object;
}

interface SampleException {
  readonly endpoint: string;
  readonly part: 'request' | 'data';
}

type AnyEndpoint = Endpoint<unknown, unknown>;

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../contract/${name}`, import.meta.url), 'utf8')) as T;
const excused = new Set(
  read<SampleException[]>('sample-exceptions.json')
    .filter(({ part }) => part === 'request')
    .map(({ endpoint }) => endpoint),
);
const samples = read<Sample[]>('samples.json').filter(({ request, endpoint }) => request && !excused.has(endpoint));

/** Optional times that the examples leave empty, which is no time. */
const EMPTY_TIMES = ['GET /api/v2/copy/spot-trader/order-history-track'];

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'path' in value;
const endpoints = new Map(
  [...Object.values<unknown>(publicApi), ...Object.values<unknown>(privateApi)]
    .filter(isEndpoint)
    .map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]),
);
const transport = createTransport({ signer: { sign: () => ({}) as never } });

test('every endpoint is exported, each under its own path', () => {
  expect([...endpoints.keys()].sort()).toEqual(facts.map(({ method, path }) => `${method} ${path}`).sort());
});

test.each(samples)(
  'the documented request of $endpoint passes the checks before sending',
  async ({ endpoint, request }) => {
    const found = endpoints.get(endpoint);
    if (!found) throw new Error(`no endpoint ${endpoint}`);
    const prepared = prepare(transport, found, request ?? {});
    if (EMPTY_TIMES.includes(endpoint)) await expect(prepared).rejects.toThrow('must be milliseconds');
    else await prepared;
  },
);

test('a change of the take profit of a whole position has an empty size', async () => {
  const change = {
    symbol: 'BTCUSDT',
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
    orderId: '1',
    triggerPrice: '71000',
    size: '',
  } as const;
  const { body } = await prepare(transport, privateApi.futuresModifyTpslOrder, change);
  expect(body).toContain('"size":""');
});

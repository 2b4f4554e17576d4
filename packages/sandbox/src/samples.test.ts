import { type EndpointFact, facts } from '@bitget-kit/contract';
import { expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { HANDLERS } from './HANDLERS.js';
import type { SandboxKey } from './SandboxKey.js';
import { expectValid } from './testing/expectValid.js';
import { signedCall } from './testing/signedCall.js';

const sampled = facts.filter(({ method, path }) => !(`${method} ${path}` in HANDLERS));
const sandbox = createSandbox({ limits: { enforce: false } });
const keyOf = (path: string): SandboxKey => sandbox.keys[path.startsWith('/api/v3/') ? 4 : 2] as SandboxKey;

/** Something right for every parameter that must be there. */
function paramsOf({ params, body }: EndpointFact): { [name: string]: unknown } {
  const right = params
    .filter(({ required }) => required)
    .map(({ name, type, enum: values }) => [name, values?.[0] ?? (type === 'array' ? [] : '1700000000000')]);
  const item = Object.fromEntries(right);
  return body === 'array' ? ([item] as never) : item;
}

test('whatever is not simulated answers with a sample that fits the contract', async () => {
  for (const fact of sampled) {
    const { method, path } = fact as { method: 'GET' | 'POST'; path: string };
    const answered = await signedCall(sandbox, method, path, paramsOf(fact), { key: keyOf(path) });
    expect(answered.code, `${method} ${path}: ${answered.msg}`).toBe('00000');
    expect(answered.headers.get('x-sandbox')).toBe('sample');
    await expectValid(method, path, answered.data);
  }
});

test('and refuses what its parameters are not', async () => {
  const call = async (method: 'GET' | 'POST', path: string, params: object, who = 2) => {
    const key = sandbox.keys[path.startsWith('/api/v3/') ? 4 : who] as SandboxKey;
    return (await signedCall(sandbox, method, path, { ...params }, { key })).code;
  };
  const products = '/api/v2/earn/savings/subscribe-info';
  expect(await call('GET', products, {})).toBe('40019');
  expect(await call('GET', products, { productId: '1', periodType: 'sometimes' })).toBe('40020');
  expect(await call('GET', '/api/v3/earn/elite-records', {})).toBe('400172');
  const records = { type: 'redeem' };
  expect(await call('GET', '/api/v3/earn/elite-records', { ...records, startTime: 'yesterday' })).toBe('25200');
  expect(await call('GET', '/api/v3/earn/elite-records', { type: 'sell' })).toBe('25200');
  expect(await call('POST', '/api/v2/earn/savings/subscribe', { productId: { a: 1 } })).toBe('40017');
  const subscribe = { productId: '1', periodType: 'flexible', amount: '1' };
  expect(await call('POST', '/api/v2/earn/savings/subscribe', subscribe, 1)).toBe('40014');
  expect(await call('POST', '/api/v2/earn/savings/subscribe', { ...subscribe, amount: 'much' })).toBe('40020');
});

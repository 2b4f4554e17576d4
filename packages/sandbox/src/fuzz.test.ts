import { type EndpointFact, facts } from '@bitget-kit/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { HANDLERS } from './HANDLERS.js';
import type { SandboxKey } from './SandboxKey.js';
import { signedCall } from './testing/signedCall.js';

const simulated = facts.filter(({ method, path }) => `${method} ${path}` in HANDLERS);
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom('BTCUSDT', 'USDT', '1min', 'buy', 'limit', 'gtc', 'market', '-1', '0', 'null', '9'.repeat(400)),
  fc.jsonValue(),
  fc.constant({ toString: 1, valueOf: 1 }),
  fc.array(fc.dictionary(fc.constantFrom('symbol', 'orderId', 'clientOid', 'size', '__proto__'), fc.jsonValue())),
);

type Params = { readonly [name: string]: unknown };

/** Values under the names of the endpoint's own parameters; some of them right, so that the checks are got past. */
function paramsOf({ params, body }: EndpointFact): fc.Arbitrary<Params | Params[]> {
  const names = [...params.map(({ name }) => name), '__proto__', 'constructor'];
  const right = { symbol: 'BTCUSDT', coin: 'USDT', granularity: '1min', side: 'buy', orderType: 'limit', force: 'gtc' };
  const unified = { category: 'SPOT', qty: '0.1', interval: '1m', fromType: 'uta', toType: 'spot', amount: '1' };
  const futures = {
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
    marginMode: 'crossed',
    tradeSide: 'open',
    holdSide: 'long',
  };
  const plans = { planType: 'normal_plan', triggerPrice: '60000', triggerType: 'mark_price', leverage: '5' };
  const drawn = fc
    .dictionary(fc.constantFrom(...names), odd)
    .chain((one) =>
      fc.constantFrom(one, { ...right, ...unified, ...futures, ...plans, price: '1000', size: '0.1', ...one }),
    );
  return body === 'array' ? fc.array(drawn, { maxLength: 3 }) : drawn;
}

test('every simulated endpoint is one of the facts', () => {
  expect(simulated).toHaveLength(Object.keys(HANDLERS).length);
});

test('whatever the parameters, every endpoint answers in the envelope and never fails', async () => {
  const sandbox = createSandbox({ limits: { enforce: false } });
  const call = fc.constantFrom(...simulated).chain((fact) => paramsOf(fact).map((params) => ({ fact, params })));
  await fc.assert(
    fc.asyncProperty(call, async ({ fact: { method, path }, params }) => {
      const key = sandbox.keys[path.startsWith('/api/v3/') ? 4 : 2] as SandboxKey;
      const { code } = await signedCall(sandbox, method, path, params, { key });
      expect(code).toMatch(/^(?:\d{5,6}|sandbox-not-simulated)$/);
    }),
    { numRuns: 1_500 },
  );
});

test('whatever the path, method, query, headers and body, an envelope comes back', async () => {
  const sandbox = createSandbox({ limits: { enforce: false } });
  const request = fc.record({
    // At `/` stands a page for people.
    path: fc.oneof(
      fc.webPath().filter((path) => new URL(`https://x${path}`).pathname !== '/'),
      fc.constantFrom(...facts.map((fact) => fact.path)),
    ),
    query: fc.string(),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
    headers: fc.dictionary(
      fc.constantFrom('ACCESS-KEY', 'ACCESS-SIGN', 'ACCESS-TIMESTAMP', 'ACCESS-PASSPHRASE', 'paptrading', 'locale'),
      fc.stringMatching(/^[\x21-\x7e]{0,20}$/),
    ),
    body: fc.oneof(fc.string(), fc.uint8Array()),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ path, query, method, headers, body }) => {
      const sent = method === 'GET' ? {} : { body };
      const response = await sandbox.fetch(`https://x${path}?${query}%zz`, { method, headers, ...sent });
      const envelope = await response.json();
      expect(Object.keys(envelope)).toEqual(['code', 'msg', 'requestTime', 'data']);
      expect(envelope.code).not.toBe('sandbox-failed');
    }),
    { numRuns: 1_000 },
  );
});

import { expect, test } from 'vitest';
import { checkResponse } from './checkResponse.js';
import { facts } from './facts.generated.js';
import { sampleResponse } from './sampleResponse.js';

test('every endpoint has a sample, and every sample fits the contract', async () => {
  const wrong: unknown[] = [];
  for (const { method, path } of facts) {
    for (const one of await checkResponse({ method, path }, await sampleResponse({ method, path }))) {
      if (one.kind !== 'new') wrong.push({ endpoint: `${method} ${path}`, ...one });
    }
  }
  expect(wrong).toEqual([]);
});

test('the documentation is asked first, then the schema', async () => {
  const documented = await sampleResponse({ method: 'GET', path: '/api/v2/account/all-account-balance' });
  expect(documented).toMatchObject([
    { accountType: 'spot', usdtBalance: expect.stringMatching(/^\d/) },
    {},
    {},
    {},
    {},
    {},
  ]);
  const made = await sampleResponse({ method: 'GET', path: '/api/v3/account/all-fee-rate' });
  expect(made).toEqual(await sampleResponse({ method: 'GET', path: '/api/v3/account/all-fee-rate' }));
  await expect(sampleResponse({ method: 'GET', path: '/api/v2/nope' })).rejects.toThrow(RangeError);
});

test('who changes a sample changes no other', async () => {
  const endpoint = { method: 'GET', path: '/api/v2/account/all-account-balance' };
  const first = (await sampleResponse(endpoint)) as unknown[];
  first.length = 0;
  expect(await sampleResponse(endpoint)).not.toEqual([]);
});

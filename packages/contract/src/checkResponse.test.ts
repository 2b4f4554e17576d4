import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRequest } from './checkRequest.js';
import { checkResponse } from './checkResponse.js';
import { facts } from './facts.generated.js';
import { reportDrift } from './reportDrift.js';
import { loadCategory, sideName } from './schemas/loadCategory.js';

const ASSETS = { method: 'GET', path: '/api/v2/spot/account/assets' };
const asset = { coin: 'USDT', available: '1.5', frozen: '0', locked: '0', limitAvailable: '0', uTime: '1700000000000' };

describe('checkResponse', () => {
  test('says nothing of an answer as documented', async () => {
    expect(await checkResponse(ASSETS, [asset, { ...asset, available: '' }])).toEqual([]);
  });

  test('names what is missing, of another type, or new, by its place', async () => {
    const { frozen: _, ...lacking } = asset;
    const found = await checkResponse(ASSETS, [asset, { ...lacking, available: 1.5, bonus: { of: ['June'] } }]);
    expect(found.map(({ kind, path, found: shape }) => [kind, path, shape])).toEqual([
      ['missing', '/1/frozen', 'nothing'],
      ['type', '/1/available', 'number'],
      ['new', '/1/bonus', 'object'],
    ]);
  });

  test('a text that is no decimal is told apart from one that is', async () => {
    const [deviation] = await checkResponse(ASSETS, [{ ...asset, available: '1,5' }]);
    expect(deviation).toMatchObject({ kind: 'type', path: '/0/available', message: 'String does not match pattern.' });
  });

  test('a wrong shape of the whole is one deviation, at the root', async () => {
    expect(await checkResponse(ASSETS, null)).toMatchObject([{ kind: 'type', path: '', found: 'null' }]);
  });

  test('names that objects have from birth are new all the same', async () => {
    const found = await checkResponse(ASSETS, [JSON.parse('{"__proto__":1,"constructor":2}')]);
    expect(found.filter(({ kind }) => kind === 'new').map(({ path }) => path)).toEqual([
      '/0/__proto__',
      '/0/constructor',
    ]);
  });

  test('an endpoint that does not exist is an error that names it', async () => {
    await expect(checkResponse({ method: 'GET', path: '/api/v2/nothing' }, {})).rejects.toThrow(
      'the contract knows no endpoint GET /api/v2/nothing.',
    );
  });
});

test('every endpoint of the facts has its schemas', async () => {
  expect(facts.length).toBeGreaterThan(0);
  for (const { method, path } of facts) {
    const { $defs } = await loadCategory({ method, path });
    expect($defs[sideName({ method, path }, 'result')], `${method} ${path}`).toBeDefined();
    expect($defs[sideName({ method, path }, 'params')], `${method} ${path}`).toBeDefined();
  }
});

test('parameters: a number where money is text, a word that is none, and what is missing', async () => {
  const transfer = { method: 'POST', path: '/api/v2/spot/wallet/transfer' };
  const found = await checkRequest(transfer, { fromType: 'spot', toType: 'moon', amount: 100 });
  expect(new Set(found.map(({ path }) => path))).toEqual(
    new Set(['/coin', '/toType', '/amount', '/fromType', '/symbol']),
  );
});

describe('reportDrift', () => {
  test('gathers by place, whatever the position in a list', async () => {
    const drift = await reportDrift([
      { endpoint: ASSETS, data: [asset, { ...asset, tier: 1 }] },
      {
        endpoint: ASSETS,
        data: [
          { ...asset, tier: 'one' },
          { ...asset, uTime: 1_700_000_000_000 },
        ],
      },
    ]);
    expect(drift).toEqual([
      {
        endpoint: 'GET /api/v2/spot/account/assets',
        kind: 'new',
        path: '/*/tier',
        found: ['number', 'string'],
        times: 2,
      },
      { endpoint: 'GET /api/v2/spot/account/assets', kind: 'type', path: '/*/uTime', found: ['number'], times: 1 },
    ]);
  });

  test('holds no value of an answer', async () => {
    const marked = fc.constantFrom('mark8731', 8731, { inner: 'mark8731' }, ['mark8731'], 'mark 8731');
    const row = fc.dictionary(fc.constantFrom('coin', 'available', 'frozen', 'uTime', 'other'), marked);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 3 }), async (data) => {
        const direct = await checkResponse(ASSETS, data);
        const report = await reportDrift([{ endpoint: ASSETS, data }]);
        expect(JSON.stringify([direct, report])).not.toMatch(/8731/);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { queryParameters } from './queryParameters.js';
import { reachedFrom } from './reachedFrom.js';
import { renderCoverage } from './renderCoverage.js';
import { schemaOfType } from './schemaOfType.js';
import { toDraft2020 } from './toDraft2020.js';

describe('toDraft2020', () => {
  test('tuples become prefixItems and may grow', () => {
    const items = [{ type: 'string', title: 'time' }, { type: 'string' }];
    expect(toDraft2020({ type: 'array', minItems: 2, maxItems: 2, items })).toEqual({
      type: 'array',
      minItems: 2,
      prefixItems: items,
    });
  });

  test('lists keep their length, references point into the document, links become code', () => {
    const schema = {
      type: 'object',
      description: 'Parameters of  {@link  spotGetAssets } .',
      properties: { rows: { type: 'array', maxItems: 50, items: { $ref: '#/definitions/Row' } } },
    };
    expect(toDraft2020(schema)).toEqual({
      type: 'object',
      description: 'Parameters of `spotGetAssets`.',
      properties: { rows: { type: 'array', maxItems: 50, items: { $ref: '#/components/schemas/Row' } } },
    });
  });

  test('the words of a deprecation are no flag', () => {
    expect(toDraft2020({ type: 'string', deprecated: 'use cursor' })).toEqual({ type: 'string', deprecated: true });
  });
});

test('parameters of a union: required when every member requires them, and of every kind that a member takes', () => {
  const schemas = {
    Query: {
      anyOf: [
        { type: 'object', properties: { kind: { const: 'a' }, id: { type: 'string' } }, required: ['kind', 'id'] },
        {
          type: 'object',
          properties: { kind: { const: 'b' }, id: { not: {} }, at: { type: 'string' } },
          required: ['kind'],
        },
      ],
    },
  };
  expect(queryParameters({ $ref: '#/components/schemas/Query' }, schemas)).toEqual([
    { name: 'kind', in: 'query', required: true, schema: { anyOf: [{ const: 'a' }, { const: 'b' }] } },
    { name: 'id', in: 'query', required: false, schema: { type: 'string' } },
    { name: 'at', in: 'query', required: false, schema: { type: 'string' } },
  ]);
});

test('what a type refers to is reached, also in circles', () => {
  const schemas = {
    A: { $ref: '#/components/schemas/B' },
    B: { $ref: '#/components/schemas/A' },
    C: {},
  };
  expect([...reachedFrom({ $ref: '#/components/schemas/A' }, schemas)].sort()).toEqual(['A', 'B']);
});

test('a type that is not exported is named', () => {
  expect(() => schemaOfType('SpotHidden', {})).toThrow('there is no schema of the type SpotHidden: export it.');
  expect(schemaOfType('Record<never, never>', {})).toBeUndefined();
});

test('the coverage names what is missing', () => {
  const endpoint = {
    category: 'spot',
    needs: 'read',
    paged: true,
    descriptor: { method: 'GET', path: '/a' },
  } as unknown as EndpointFile;
  const fact = {
    method: 'GET',
    path: '/a',
    access: 'private',
    limit: null,
    body: null,
    params: [],
    status: 'documented',
  } as const;
  const text = renderCoverage([endpoint], [fact, { ...fact, path: '/b' }]);
  expect(text).toContain('**1 of 2**');
  expect(text).toContain('| spot | 0 | 1 | 1 | 0 | 1 |');
  expect(text).toContain('- `GET /b`');
});

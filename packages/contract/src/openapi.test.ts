import { readFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from 'vitest';
import { facts } from './facts.generated.js';

const METHODS = ['get', 'post'] as const;

test('a tool that knows nothing of ours imports the document: valid OpenAPI 3.1, every reference resolved', async () => {
  const document = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));
  const api = await SwaggerParser.validate(document);
  const operations = Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item?.[method]).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(operations.sort()).toEqual(facts.map(({ method, path }) => `${method} ${path}`).sort());
});

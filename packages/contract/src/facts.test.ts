import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from './index.js';

test('all endpoints are here, each once', () => {
  expect(facts).toHaveLength(619);
  expect(facts.filter(({ access }) => access === 'public')).toHaveLength(99);
  expect(facts.filter(({ access }) => access === 'private')).toHaveLength(520);
  expect(new Set(facts.map(({ method, path }) => `${method} ${path}`)).size).toBe(619);
});

test('the module says what the file says', () => {
  expect(facts).toEqual(JSON.parse(readFileSync(new URL('../facts.json', import.meta.url), 'utf8')));
});

test('every documented endpoint has a limit that can be kept', () => {
  const wrong = facts.filter(({ limit, status }) =>
    limit ? !(limit.requests > 0 && limit.seconds > 0) : status === 'documented',
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('paths and methods are of the kind the exchange has', () => {
  for (const { path, method, body } of facts) {
    expect(path).toMatch(/^\/api\/v[23]\/[\w/-]+$/);
    expect(body === null).toBe(method === 'GET');
  }
});

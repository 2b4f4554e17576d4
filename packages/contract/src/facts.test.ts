import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from './index.js';

test('no endpoint was lost, and each is here once', () => {
  expect(facts.length).toBeGreaterThanOrEqual(619);
  expect(facts.filter(({ access }) => access === 'public').length).toBeGreaterThanOrEqual(99);
  expect(facts.filter(({ access }) => access !== 'public' && access !== 'private')).toEqual([]);
  expect(new Set(facts.map(({ method, path }) => `${method} ${path}`)).size).toBe(facts.length);
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

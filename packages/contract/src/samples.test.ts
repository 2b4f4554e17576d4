import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRequest } from './checkRequest.js';
import { checkResponse } from './checkResponse.js';
import type { Deviation } from './Deviation.js';

interface Sample {
  readonly endpoint: string;
  readonly request?: unknown;
  readonly data?: unknown;
}

interface SampleException {
  readonly endpoint: string;
  readonly part: 'request' | 'data';
  readonly places: readonly string[];
  readonly reason: string;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const samples = read<Sample[]>('samples.json');
const exceptions = read<SampleException[]>('sample-exceptions.json');
const expected = new Map(exceptions.map(({ endpoint, part, places }) => [`${endpoint} ${part}`, places]));

const refOf = (endpoint: string): { method: string; path: string } => {
  const [method = '', path = ''] = endpoint.split(' ');
  return { method, path };
};

/** Where the sample differs, each place once. New properties count as well: a page's own example should not have any. */
const placesOf = (deviations: readonly Deviation[]): string[] =>
  [...new Set(deviations.map(({ path }) => path))].sort();

describe('every example of the documentation goes through the contract', () => {
  test.each(samples.filter(({ data }) => data !== undefined))('answer of $endpoint', async ({ endpoint, data }) => {
    expect(placesOf(await checkResponse(refOf(endpoint), data))).toEqual(expected.get(`${endpoint} data`) ?? []);
  });

  test.each(samples.filter(({ request }) => request !== undefined))(
    'request of $endpoint',
    async ({ endpoint, request }) => {
      expect(placesOf(await checkRequest(refOf(endpoint), request))).toEqual(expected.get(`${endpoint} request`) ?? []);
    },
  );

  test('there are as many as the documentation had, and each exception has its reason', () => {
    expect(samples.filter(({ data }) => data !== undefined).length).toBeGreaterThanOrEqual(397);
    expect(samples.filter(({ request }) => request !== undefined).length).toBeGreaterThanOrEqual(333);
    for (const { reason } of exceptions) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});

import { readFileSync } from 'node:fs';
import { listApiCodes, lookupApiCode } from '@bitget-kit/errors/catalog';
import { expect, test } from 'vitest';
import { refusalOf } from './refusalOf.js';

interface Reviewed {
  readonly checks: readonly { readonly why: string; readonly codes: { readonly [code: string]: string } }[];
  readonly leftOut: readonly { readonly why: string; readonly codes: readonly string[] }[];
}

const { checks, leftOut }: Reviewed = JSON.parse(
  readFileSync(new URL('../data/refusals.json', import.meta.url), 'utf8'),
);
const listed = new Set(checks.flatMap(({ codes }) => Object.keys(codes)));

test('the codes that the flow acts on say what to do', () => {
  expect(refusalOf('40008')).toEqual({ category: 'timestamp', retry: 'safe' });
  expect(refusalOf('429')).toEqual({ category: 'rate-limit', retry: 'after-wait' });
  expect(refusalOf('43012')).toEqual({ category: 'insufficient-balance', retry: 'never' });
});

test('only whole codes prove a refusal', () => {
  for (const code of [undefined, '', ' ', '4301', '3012', '40001 40006', '99999'])
    expect(refusalOf(code)).toBeUndefined();
});

test('of all known codes exactly the reviewed ones prove a refusal, in the category of the catalogue', () => {
  const proving = listApiCodes().filter(({ code }) => refusalOf(code));
  expect(new Set(proving.map(({ code }) => code))).toEqual(listed);
  for (const { code, category } of proving) expect(refusalOf(code), code).toMatchObject({ category });
});

test('a code is never both listed and left out, and each has its reason', () => {
  expect(leftOut.flatMap(({ codes }) => codes).filter((code) => listed.has(code))).toEqual([]);
  const reasons = [...checks.flatMap(({ codes, why }) => [why, ...Object.values(codes)]), ...leftOut.map((o) => o.why)];
  expect(reasons.filter((reason) => !/^[A-Z].{5,}\.$/.test(reason))).toEqual([]);
});

test('what the catalogue says must be looked up first, or is a fault of the exchange, proves nothing', () => {
  const doubtful = [...listed].filter((code) => {
    const { retry, category } = lookupApiCode(code) ?? {};
    return (
      retry === 'check-first' || /^(server|maintenance|timeout-unknown|duplicate|other)$/.test(category ?? 'other')
    );
  });
  expect(doubtful).toEqual([]);
});

test.each([
  ['40010', 'request timed out'],
  ['40015', 'system is abnormal'],
  ['40725', 'service error'],
  ['40808', 'also answered in release windows'],
  ['45001', 'unknown error'],
  ['25212', 'duplicate clientOid'],
  ['43118', 'duplicate clientOid'],
  ['40786', 'duplicate clientOid'],
  ['00000', 'success'],
])('%s (%s) proves nothing', (code) => {
  expect(refusalOf(code)).toBeUndefined();
});

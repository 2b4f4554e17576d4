import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApiErrorCategory } from '../ApiErrorCategory.js';
import type { RetryAdvice } from '../RetryAdvice.js';
import type { ApiArea, ApiCodeInfo } from './ApiCodeInfo.js';
import { listApiCodes } from './listApiCodes.js';
import { lookupApiCode } from './lookupApiCode.js';

type Entry = Omit<ApiCodeInfo, 'documented'> & { documented?: boolean; http?: number; correction?: string };

const entries = read<Entry[]>('api-codes.json');
const explanations = read<Record<string, { explanation: string; whatToDo: string }>>('explanations.json');

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as T;
}

// The compiler holds these against the unions: a missing or a foreign member does not compile.
const categories: Record<ApiErrorCategory, true> = {
  'account-state': true,
  authentication: true,
  duplicate: true,
  'insufficient-balance': true,
  'invalid-request': true,
  'ip-restriction': true,
  maintenance: true,
  'not-found': true,
  'order-rejected': true,
  other: true,
  permission: true,
  'rate-limit': true,
  server: true,
  signature: true,
  'timeout-unknown': true,
  timestamp: true,
};
const advice: Record<RetryAdvice, true> = { never: true, safe: true, 'after-wait': true, 'check-first': true };
const areas: Record<ApiArea, true> = {
  account: true,
  broker: true,
  common: true,
  convert: true,
  copy: true,
  custody: true,
  earn: true,
  futures: true,
  legacy: true,
  loan: true,
  margin: true,
  p2p: true,
  spot: true,
  uta: true,
  websocket: true,
};

test('every code of the data is found, with all its facts', () => {
  expect(entries).toHaveLength(1_469);
  expect(new Set(entries.map(({ code }) => code)).size).toBe(1_469);
  for (const { http: _, correction: __, documented = true, ...entry } of entries) {
    expect(lookupApiCode(entry.code)).toEqual({ ...entry, documented, ...explanations[entry.code] });
  }
});

test('the list holds what the lookup finds', () => {
  const list = listApiCodes();
  expect(list.map(({ code }) => code).sort()).toEqual(entries.map(({ code }) => code).sort());
  for (const info of list) expect(info).toEqual(lookupApiCode(info.code));
});

test('category, advice and areas are the members of the unions, and each is in use', () => {
  const list = listApiCodes();
  expect(new Set(list.map(({ category }) => category))).toEqual(new Set(Object.keys(categories)));
  expect(new Set(list.map(({ retry }) => retry))).toEqual(new Set(Object.keys(advice)));
  expect(new Set(list.flatMap((info) => info.areas))).toEqual(new Set(Object.keys(areas)));
});

test.each(['', ' ', '00000', '9', '4000', '40009 ', '040009', '@signature', '40009|sign signature error', '\n40009'])(
  'what is no code is not found: %j',
  (code) => {
    expect(lookupApiCode(code)).toBeUndefined();
  },
);

test('nothing but the codes is ever found', () => {
  const known = new Set(entries.map(({ code }) => code));
  const digits = fc.string({ unit: fc.constantFrom(...'0123459|@\n'), maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string()), (code) => (lookupApiCode(code)?.code === code) === known.has(code)),
  );
});

test('each result is the own copy of its caller', () => {
  expect(lookupApiCode('40009')).not.toBe(lookupApiCode('40009'));
  (listApiCodes() as { message: string }[]).forEach((info) => {
    info.message = 'changed';
  });
  expect(lookupApiCode('40009')?.message).toBe('sign signature error');
});

test('the texts of the oldest API are codes, too', () => {
  expect(lookupApiCode('your balance is low')?.category).toBe('insufficient-balance');
});

test('a write is never called safe to resend where it may have been carried out', () => {
  for (const code of [
    '25001',
    '40010',
    '40015',
    '40725',
    '40808',
    '40910',
    '45001',
    '25212',
    '40786',
    '43118',
    '45034',
  ]) {
    expect(lookupApiCode(code)).toMatchObject({ code, retry: 'check-first' });
  }
  const safe = listApiCodes().filter(({ retry }) => retry === 'safe');
  expect(safe.every(({ category }) => category === 'timestamp')).toBe(true);
});

test.each([
  ['40017', 'invalid-request'],
  ['40018', 'ip-restriction'],
  ['40010', 'timeout-unknown'],
  ['43111', 'invalid-request'],
  ['30032', 'invalid-request'],
  ['40404', 'invalid-request'],
  ['40070', 'invalid-request'],
  ['40085', 'account-state'],
  ['40099', 'account-state'],
  ['25004', 'rate-limit'],
] as const)('%s, often misread, is %s', (code, category) => {
  expect(lookupApiCode(code)?.category).toBe(category);
});

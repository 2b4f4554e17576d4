import { expect, test } from 'vitest';
import { decodeReply } from './decodeReply.js';
import { planRequest } from './planRequest.js';
import { resolveSettings } from './resolveSettings.js';
import type { TryReport } from './TryReport.js';
import { getTickers } from './testing/endpoints.js';
import { virtualClock } from './testing/virtualClock.js';

const NOW = 1_700_000_000_000;

/** What is made of an answer: its data, or why not, and what was learnt on the way. */
function decode(status: number, text: string, headers: Record<string, string> = {}) {
  const settings = resolveSettings({ clock: virtualClock(NOW) });
  const plan = planRequest(settings, getTickers as never, {}, {});
  const response = { status, headers: { get: (name: string) => headers[name] ?? null }, text: async () => text };
  let data: unknown;
  try {
    ({ data } = decodeReply(settings, plan, response, text, []));
  } catch (error) {
    data = (error as Error).message;
  }
  return { data, report: plan.report };
}

test.each<[string, Partial<TryReport>, Record<string, string>]>([
  ['seconds', { retryAfterMs: 7_000, penaltyMs: 7_000 }, { 'retry-after': '7' }],
  ['a date', { retryAfterMs: 7_000, penaltyMs: 7_000 }, { 'retry-after': new Date(NOW + 7_000).toUTCString() }],
  ['a date that is past', { penaltyMs: 0 }, { 'retry-after': new Date(NOW - 7_000).toUTCString() }],
  ['junk', { penaltyMs: 0 }, { 'retry-after': 'soon' }],
  ['nothing', { penaltyMs: 0 }, {}],
])('the wait that a 429 advises, as %s', (_, expected, headers) => {
  const { report } = decode(429, '{"code":"429","msg":"Too Many Requests"}', headers);
  expect(report).toEqual({ lost: false, status: 429, apiCode: '429', ...expected });
});

test.each(['"429"', '429'])('code %s is a penalty under any status', (code) => {
  const { report, data } = decode(200, `{"code":${code},"msg":"Too Many Requests","data":null}`);
  expect(data).toBe('GET /api/v2/spot/market/tickers: refused with 429 Too Many Requests.');
  expect(report).toEqual({ lost: false, status: 200, apiCode: '429', penaltyMs: 0 });
});

test('no more of a code or message is told than a person reads', () => {
  const { report, data } = decode(200, JSON.stringify({ code: '4'.repeat(10_000), msg: 'x'.repeat(10_000) }));
  expect(report.apiCode).toHaveLength(500);
  expect(String(data).length).toBeLessThan(1_100);
});

test('a number beyond a double arrives as its text, however short', () => {
  expect(decode(200, '{"code":"00000","data":[1e400,1E-400,1e3]}').data).toEqual(['1e400', '1E-400', 1e3]);
});

test.each([
  [200, '', 'an empty body'],
  [502, '\n<!DOCTYPE html>', 'a page instead of an answer: <!DOCTYPE html>'],
  [200, '{"code":"00000","data":[{"a":', 'no envelope of the exchange: {"code":"00000","data":[{"a":'],
  [200, '[1]', 'no envelope of the exchange: [1]'],
  [200, 'null', 'no envelope of the exchange: null'],
  [200, '{"code":{}}', 'no envelope of the exchange: {"code":{}}'],
  [302, '{"code":"00000"}', 'a redirect, which is not followed: {"code":"00000"}'],
  [0, '', 'a redirect, which is not followed'],
])('HTTP %i with %j is told as what it is', (status, text, what) => {
  const { data, report } = decode(status, text);
  expect(data).toBe(`GET /api/v2/spot/market/tickers: HTTP ${status} with ${what}.`);
  expect(report.lost).toBe(true);
});

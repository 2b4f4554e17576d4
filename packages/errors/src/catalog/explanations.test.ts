import { expect, test } from 'vitest';
import { listApiCodes } from './listApiCodes.js';

const explained = listApiCodes().filter(({ explanation }) => explanation !== undefined);

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

test('the two hundred codes that traders meet are explained, and more', () => {
  expect(explained.length).toBeGreaterThanOrEqual(200);
});

test('each has both texts, in whole sentences of a sensible length', () => {
  for (const { code, explanation = '', whatToDo = '' } of explained) {
    for (const text of [explanation, whatToDo]) {
      expect(text.length, `${code}: ${text}`).toBeGreaterThanOrEqual(15);
      expect(text.length, `${code}: ${text}`).toBeLessThanOrEqual(200);
      expect(text, code).toMatch(/^([A-Z]|startTime |endTime )[^\n]*\.$/);
    }
  }
});

test('each is written in our words, not in those of the exchange', () => {
  for (const { code, message, variants = [], explanation = '', whatToDo = '' } of explained) {
    const ours = words(`${explanation} ${whatToDo}`);
    for (const wording of [message, ...variants].map(words)) {
      expect(words(explanation), code).not.toBe(wording);
      if (wording.split(' ').length >= 6) expect(ours, code).not.toContain(wording);
    }
  }
});

test.each([
  ['40009', /secret/],
  ['40008', /syncClock/],
  ['40084', /V2/],
  ['40085', /`uta`/],
  ['40099', /demo: true/],
  ['40774', /tradeSide/],
  ['25236', /posSide/],
  ['43118', /clientOid/],
  ['45001', /clientOid/],
  ['429', /limiter/],
])('the advice for %s names the cure', (code, cure) => {
  expect(explained.find((info) => info.code === code)?.whatToDo).toMatch(cure);
});

import { expect, test } from 'vitest';
import { listApiCodes } from './catalog/listApiCodes.js';
import { coreCategory } from './coreCategory.js';

test('what the short table says is what the catalogue says', () => {
  const core = listApiCodes().filter(({ code }) => coreCategory(code) !== undefined);
  for (const { code, category } of core) expect({ code, category: coreCategory(code) }).toEqual({ code, category });
  expect(core.length).toBe(74);
});

test('only whole codes are found', () => {
  expect(coreCategory('40009')).toBe('signature');
  for (const code of ['', ' ', '4000', '40009 ', '40001 40006', 'signature', '00000', '99999']) {
    expect(coreCategory(code)).toBeUndefined();
  }
});

import { expect, test } from 'vitest';
import type { ApiEntry } from './ApiEntry.js';
import { arrangeApi } from './arrangeApi.js';

const ERRORS: ApiEntry = {
  file: '/packages/errors/src/index.ts',
  specifier: '@bitget-kit/errors',
  module: 'errors/src',
  folder: 'errors',
};
const CATALOG: ApiEntry = {
  file: '/packages/errors/src/catalog/index.ts',
  specifier: '@bitget-kit/errors/catalog',
  module: 'errors/src/catalog',
  folder: 'errors/catalog',
};

const ENTRIES = [ERRORS, CATALOG];

test('folders are named as one imports, and links follow', () => {
  const pages = new Map([
    ['index.md', '- [errors/src](errors/src/index.md)\n- [errors/src/catalog](errors/src/catalog/index.md)'],
    ['errors/src/index.md', '# errors/src\n\n- [Code](type-aliases/Code.md)'],
    ['errors/src/type-aliases/Code.md', '# Code'],
    ['errors/src/catalog/index.md', '# errors/src/catalog'],
    ['errors/src/catalog/functions/find.md', 'A [`Code`](../../type-aliases/Code.md#property-a)'],
  ]);
  expect(Object.fromEntries(arrangeApi(pages, ENTRIES))).toEqual({
    'index.md': '- [@bitget-kit/errors](./errors/index.md)\n- [@bitget-kit/errors/catalog](./errors/catalog/index.md)',
    'errors/index.md': '# @bitget-kit/errors\n\n- [Code](./Code.md)',
    'errors/Code.md': '# Code',
    'errors/catalog/index.md': '# @bitget-kit/errors/catalog',
    'errors/catalog/find.md': 'A [`Code`](../Code.md#property-a)',
  });
});

test('parameters and result stand on the page of their endpoint, with anchors of their own', () => {
  const pages = new Map([
    ['errors/src/variables/getFills.md', '[API](x.md)\n\n# getFills\n\nSee [P](../interfaces/GetFillsParams.md).'],
    [
      'errors/src/interfaces/GetFillsParams.md',
      '[API](x.md)\n\n# GetFillsParams\n\nOf [getFills](../variables/getFills.md).\n\n## Properties\n\n<a id="a"></a> [a](#a)',
    ],
    ['errors/src/type-aliases/GetFills.md', '# GetFills\n\nRow: [P](../interfaces/GetFillsParams.md#a)'],
  ]);
  const arranged = arrangeApi(pages, ENTRIES, new Map([['getFills', '`GET /fills`']]));
  expect([...arranged.keys()]).toEqual(['errors/getFills.md']);
  const page = arranged.get('errors/getFills.md');
  expect(page).toContain('# getFills\n\n`GET /fills`\n\nSee [P](./getFills.md#getfillsparams).');
  expect(page).toContain('## GetFillsParams\n');
  expect(page).toContain('### Properties\n\n<a id="getfillsparams-a"></a> [a](#getfillsparams-a)');
  expect(page).toContain('Row: [P](./getFills.md#getfillsparams-a)');
});

test('what is thrown stands under one heading', () => {
  const text = '# f\n\n## Throws\n\nA.\n\n## Throws\n\nB.\n\n## See\n\nC.\n\n## Throws\n\nD.';
  const arranged = arrangeApi(new Map([['errors/src/functions/f.md', text]]), ENTRIES);
  expect(arranged.get('errors/f.md')).toBe('# f\n\n## Throws\n\nA.\n\n\nB.\n\n## See\n\nC.\n\n## Throws\n\nD.');
});

test('two pages that differ by case alone are refused: they are one file on many disks', () => {
  const pages = new Map([
    ['errors/src/functions/find.md', '# find'],
    ['errors/src/type-aliases/Find.md', '# Find'],
  ]);
  expect(() => arrangeApi(pages, ENTRIES)).toThrow('Two pages of the API want to be errors/Find.md.');
});

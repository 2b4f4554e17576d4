import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { buildInspector } from './buildInspector.js';

const files = {
  'docs/inspector/index.html': '<script src="inspector.js" defer></script>',
  'docs/inspector/inspector.css': 'body {}',
  'docs/inspector/inspector.ts': "import { word } from './word.js';\ndocument.title = word;",
  'docs/inspector/word.ts': "export const word: string = 'built';",
  'docs/inspector/tsconfig.json': '{}',
};

test('page, style and one script, in a folder that is made for them', async () => {
  const root = createWorkspace(files);
  const flags = new Map([['--out', 'site/inspector']]);
  expect((await buildInspector({ ...place(root), flags })).problems).toEqual([]);
  const out = join(root, 'site/inspector');
  expect(readdirSync(out).toSorted()).toEqual(['index.html', 'inspector.css', 'inspector.js']);
  const script = readFileSync(join(out, 'inspector.js'), 'utf8');
  expect(script).toContain('built');
  expect(script).not.toMatch(/import|sourceMapping/);
});

test('it must be told where to', async () => {
  const root = createWorkspace(files);
  await expect(buildInspector(place(root))).rejects.toThrow('"build-inspector" needs "--out <folder>".');
  expect(existsSync(join(root, 'undefined'))).toBe(false);
});

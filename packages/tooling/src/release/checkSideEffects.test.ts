import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkSideEffects } from './checkSideEffects.js';

/** What is said about a package with these files in `dist`. */
function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = createWorkspace(Object.fromEntries(Object.entries(files).map(([name, text]) => [`dist/${name}`, text])));
  return checkSideEffects(root, publishedManifest('errors'));
}

test.each([
  ['constants and functions', 'const limit = 2 ** 31;\nexport const f = () => limit;'],
  ['a call marked as pure', 'export const decoder = /* @__PURE__ */ new TextDecoder();'],
  ['an import of another package', "import { x } from 'y';\nexport const f = () => x;"],
  ['a file that is loaded later', "export const f = () => import('./other.js');"],
])('%s leave nothing behind', async (_name, code) => {
  expect(await check({ 'index.js': code, 'other.js': 'export const b = 1;\n' })).toEqual([]);
});

test.each([
  ['a global that is set', 'globalThis.seen = 1;'],
  ['something printed', "console.log('loaded');"],
  ['a call that nobody marked as pure', 'export const decoder = new TextDecoder();'],
])('%s is refused', async (_name, code) => {
  const problems = await check({
    'index.js': "export * from './other.js';\n",
    'other.js': `${code}\nexport const b = 1;\n`,
  });
  expect(problems).toEqual([
    expect.stringMatching(/^importing "\." leaves \d+ bytes in a bundle, though .*: (globalThis|console|new Text)/),
  ]);
});

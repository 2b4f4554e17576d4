import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

interface Bundler {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
}

const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild') as Bundler;

async function bundle(contents: string): Promise<{ text: string; bytes: number }> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    // Or the manifest's word would be taken for it that there are no side effects.
    ignoreAnnotations: true,
  });
  const text = outputFiles.map((file) => file.text).join('');
  return { text, bytes: brotliCompressSync(text).length };
}

test('the exports are the pinned ones', async () => {
  expect(Object.keys(await import('./index.js')).sort()).toEqual([
    'BitgetError',
    'isAuthError',
    'isBitgetError',
    'isInsufficientBalance',
    'isNotFound',
    'isRateLimited',
    'redact',
    'sanitizeCause',
  ]);
  expect(Object.keys(await import('./catalog/index.js')).sort()).toEqual(['listApiCodes', 'lookupApiCode']);
});

test('who does not import the catalogue does not carry it', async () => {
  const index = await bundle("export * from './index.js'");
  const catalog = await bundle("export * from './catalog/index.js'");
  for (const text of ['sign signature error', 'Duplicate clientOid', 'the text signed is not the text sent']) {
    expect(index.text).not.toContain(text);
    expect(catalog.text).toContain(text);
  }
  expect(index.bytes).toBeLessThan(1_500);
});

test('what every request carries is small', async () => {
  const { bytes } = await bundle("export { BitgetError, redact, sanitizeCause } from './index.js'");
  expect(bytes).toBeLessThan(650);
});

test('a guard is small, though it knows the codes that traders meet', async () => {
  expect((await bundle("export { isNotFound } from './index.js'")).bytes).toBeLessThan(600);
});

test('importing has no side effects: an unused import leaves nothing', async () => {
  for (const entry of ['./index.js', './catalog/index.js']) {
    expect((await bundle(`import '${entry}'; import * as all from '${entry}'`)).text).toBe('');
  }
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import type { Manifest } from '../workspace/Manifest.js';
import { inspectTarball } from './inspectTarball.js';

const { publishConfig, ...manifest } = publishedManifest('errors');
const SOUND: Manifest & { version: string } = {
  version: '1.0.0',
  ...manifest,
  main: './dist/index.cjs',
  types: './dist/index.d.cts',
  exports: publishConfig?.exports as NonNullable<Manifest['exports']>,
};
const FILES: Readonly<Record<string, string>> = {
  'README.md': '# x\n',
  LICENSE: 'MIT\n',
  'dist/index.js': 'export const a = 1;\n',
  'dist/index.d.ts': 'export declare const a: number;\n',
  'dist/index.cjs': 'exports.a = 1;\n',
  'dist/index.d.cts': 'export declare const a: number;\n',
};

/** What is said about a tarball with these files. */
function inspect(files: Readonly<Record<string, string>>): Promise<string[]> {
  const all = { ...files, 'package.json': JSON.stringify(SOUND) };
  const root = createWorkspace(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`package/${path}`, text])),
  );
  const tarball = join(root, 'errors.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', root, 'package']);
  return inspectTarball(root, tarball);
}

test('a sound package passes', async () => {
  expect(await inspect(FILES)).toEqual([]);
});

test('a file too many in the tarball is found', async () => {
  expect(await inspect({ ...FILES, 'src/index.ts': '' })).toEqual(['the tarball holds a source file: src/index.ts.']);
});

test('publint: an entry without its file is refused', async () => {
  const { 'dist/index.cjs': _cjs, ...files } = FILES;
  expect((await inspect(files)).join('\n')).toContain(
    'publint: pkg.exports["."].require.default is ./dist/index.cjs but the file does not exist.',
  );
});

test('attw: declarations that lie about the module are refused', async () => {
  const lying = { ...FILES, 'dist/index.d.cts': 'declare const a: number;\nexport default a;\n' };
  expect((await inspect(lying)).join('\n')).toMatch(/attw: [\s\S]*Incorrect default export/);
});

test('an entry that does something at import is refused, whatever "sideEffects" promises', async () => {
  expect(await inspect({ ...FILES, 'dist/index.js': 'globalThis.a = 1;\nexport const a = 1;\n' })).toEqual([
    expect.stringMatching(/^importing "\." leaves 17 bytes in a bundle, .*: globalThis\.a = 1;$/),
  ]);
});

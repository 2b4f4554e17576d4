import { expect, test } from 'vitest';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkTarball } from './checkTarball.js';

const PACKED = { ...publishedManifest('errors'), exports: {} };
const FILES = ['package.json', 'README.md', 'LICENSE', 'dist/index.js'];

test('a sound list of files passes', () => {
  expect(checkTarball(PACKED, FILES)).toEqual([]);
});

test.each([
  ['src/index.ts', 'a source file'],
  ['dist/index.js.map', 'a source map'],
  ['dist/a.test.js', 'a test'],
  ['dist/testing/clock.js', 'a test'],
  ['dist/key.pem', 'a secret'],
  ['.env', 'a secret'],
  ['dist/metafile.json', 'a file that nobody asked for'],
  ['tsup.config.ts', 'a file that nobody asked for'],
])('%s is refused as %s', (file, what) => {
  expect(checkTarball(PACKED, [...FILES, file])).toEqual([`the tarball holds ${what}: ${file}.`]);
});

test('what users read must be in it', () => {
  expect(checkTarball(PACKED, ['package.json', 'dist/index.js'])).toEqual([
    'the tarball lacks README.md.',
    'the tarball lacks LICENSE.',
  ]);
});

test('a manifest that only the workspace can read is refused', () => {
  const { exports = {} } = publishedManifest('errors');
  expect(checkTarball({ ...PACKED, exports, dependencies: { x: 'workspace:^' } }, FILES)).toEqual([
    'the packed exports or imports name the source condition, which users cannot resolve.',
    'the packed manifest has a workspace: range. Pack with pnpm.',
  ]);
});

test('a folder that "files" lists is asked for, its namesakes are not', () => {
  const manifest = { ...PACKED, files: ['dist', 'vectors'] };
  expect(checkTarball(manifest, [...FILES, 'vectors/hmac.json', 'vectors.md'])).toEqual([
    'the tarball holds a file that nobody asked for: vectors.md.',
  ]);
});

test('an internal import by runtime may not lead to the sources either', () => {
  const imports = { '#sender': { '@bitget-kit/source': { default: './src/a.ts' } } };
  expect(checkTarball({ ...PACKED, imports }, FILES)).toEqual([
    'the packed exports or imports name the source condition, which users cannot resolve.',
  ]);
});

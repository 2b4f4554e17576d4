import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureFootprint } from './measureFootprint.js';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'footprint-'));
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, bytes: number): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'x'.repeat(bytes));
}

test('a flat installation: a package within another counts, what the manager noted does not', () => {
  write('node_modules/a/index.js', 10);
  write('node_modules/@s/b/dist/index.js', 20);
  write('node_modules/a/node_modules/@s/b/index.js', 5);
  write('node_modules/.package-lock.json', 999);
  write('node_modules/.bin/tool', 999);
  write('index.js', 999);
  expect(measureFootprint(project)).toEqual({ packages: ['@s/b', '@s/b', 'a'], bytes: 35 });
});

test('an installation of links: each package where it lies', () => {
  write('node_modules/.pnpm/a@1.0.0/node_modules/a/index.js', 10);
  write('node_modules/.pnpm/@s+b@1.0.0/node_modules/@s/b/index.js', 20);
  symlinkSync(join(project, 'node_modules/.pnpm/a@1.0.0/node_modules/a'), join(project, 'node_modules/a'));
  expect(measureFootprint(project)).toEqual({ packages: ['@s/b', 'a'], bytes: 30 });
});

test("archives count under Plug'n'Play, and not beside the folders that they were unpacked into", () => {
  write('.yarn/cache/@s-b-npm-1.0.0-0123456789-abc.zip', 20);
  write('.yarn/cache/.gitignore', 999);
  expect(measureFootprint(project)).toEqual({ packages: ['@s-b'], bytes: 20 });
  write('node_modules/@s/b/index.js', 7);
  expect(measureFootprint(project)).toEqual({ packages: ['@s/b'], bytes: 7 });
});

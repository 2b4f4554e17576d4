import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace, writeFiles } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkApi } from './checkApi.js';

const BUILT = {
  'packages/errors/package.json': JSON.stringify(publishedManifest('errors')),
  'packages/errors/tsconfig.json': '{}',
  'packages/errors/dist/index.d.ts': '/** Adds. */\ndeclare function add(a: number): number;\nexport { add };\n',
};

test('a changed API fails until its report is rewritten', async () => {
  const root = createWorkspace(BUILT);
  const cwd = join(root, 'packages/errors');
  const stale = [
    'packages/errors/etc/index.api.md differs from what users get. If that is meant, run pnpm gen:api and add a changeset.',
  ];
  expect(await checkApi(place(root, [], cwd))).toEqual({ problems: stale });
  expect(await checkApi(place(root))).toEqual({ problems: stale });
  expect(await checkApi(place(root, ['--write']))).toEqual({ problems: [] });
  expect(readFileSync(join(cwd, 'etc/index.api.md'), 'utf8')).toContain('export function add(a: number): number;');
  expect(await checkApi(place(root, [], cwd))).toEqual({ problems: [] });
  writeFiles(cwd, { 'dist/index.d.ts': '/** Adds. */\ndeclare function add(a: string): number;\nexport { add };\n' });
  expect(await checkApi(place(root, [], cwd))).toEqual({ problems: stale });
});

test('a report without an entry, and a package that is not built, are named', async () => {
  const root = createWorkspace(BUILT);
  const cwd = join(root, 'packages/errors');
  await checkApi(place(root, ['--write'], cwd));
  writeFiles(cwd, { 'etc/old.api.md': '' });
  expect(await checkApi(place(root, [], cwd))).toEqual({
    problems: ['packages/errors/etc/old.api.md belongs to no entry of the package. Delete it.'],
  });
  const { 'packages/errors/dist/index.d.ts': _built, ...unbuilt } = BUILT;
  const other = createWorkspace(unbuilt);
  expect(await checkApi(place(other, [], join(other, 'packages/errors')))).toEqual({
    problems: ['@bitget-kit/errors: ./dist/index.d.ts is missing. Run pnpm build first.'],
  });
});

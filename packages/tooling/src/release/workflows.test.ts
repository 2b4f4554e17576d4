import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDER = join(ROOT, '.github/workflows');
const { scripts, packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

test('the workflows are there', () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(['ci.yml', 'release.yml']);
});

test.each(workflows)('%s holds no secret, and may write nothing unless a job says so', (_name, text) => {
  expect(text).not.toMatch(/secrets\.|TOKEN: (?!\$\{\{ github\.token \}\})/);
  expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
});

test.each(workflows)('%s calls scripts that exist, with the pinned pnpm', (_name, text) => {
  for (const [, pnpm, script = ''] of text.matchAll(/npx --yes (\S+) (\S+)/g)) {
    expect(pnpm).toBe(packageManager);
    expect([...Object.keys(scripts), 'install', 'exec']).toContain(script);
  }
});

test.each(workflows)(
  '%s takes the actions of others by commit, which nobody can move, and says the version',
  (_name, text) => {
    const actions = [...text.matchAll(/uses: (?!\.\/)(.+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test('a release follows the whole check, and is trusted for where it is built', () => {
  const release = workflows.find(([name]) => name === 'release.yml')?.[1];
  expect(release).toMatch(/uses: \.\/\.github\/workflows\/ci\.yml/);
  expect(release).toMatch(/needs: ci\n/);
  expect(release).toMatch(/id-token: write/);
  expect(workflows.find(([name]) => name === 'ci.yml')?.[1]).toMatch(/run: \.ci\/run\n/);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/signing.md'), 'utf8');

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

// What the blocks of TypeScript print is compared where they are run. This is the other tool's word for the same.
test.skipIf(!hasOpenssl)('openssl makes the signature that the page shows (skipped where it is not installed)', () => {
  const [, command = '', shown = ''] = /```sh\n(printf[\s\S]*?)\n# (\S+)\n```/.exec(page) ?? [];
  expect(shown).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim()).toBe(shown);
  expect(page).toContain(`// → ${shown}`);
});

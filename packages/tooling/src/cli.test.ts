import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function tooling(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [join(import.meta.dirname, '../bin/tooling.mjs'), ...args], { encoding: 'utf8' });
}

test('an unknown verb fails and names those there are', () => {
  const { status, stderr } = tooling('chek');
  expect(status).toBe(1);
  expect(stderr).toContain('Unknown verb "chek". Use one of: gen, check-graph,');
});

test('an unknown flag fails, or --chek would write', () => {
  const { status, stderr } = tooling('gen', '--chek');
  expect(status).toBe(1);
  expect(stderr).toContain('"gen" does not take "--chek". It takes: --check.');
});

test('a flag that takes a text must have one', () => {
  const { status, stderr } = tooling('mutate', '--only');
  expect(status).toBe(1);
  expect(stderr).toContain('"--only" must be followed by a text.');
  expect(tooling('mutate', '--olny', 'x').stderr).toContain(
    '"mutate" does not take "--olny". It takes: --only <text>.',
  );
});

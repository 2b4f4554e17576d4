import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lock = readFileSync(join(import.meta.dirname, '../../../../pnpm-lock.yaml'), 'utf8');

/** What a contributor's machine is, by Node's names. */
const MACHINES = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];
/** Tools that are a program for each machine, without which nothing runs: how the package of one begins. */
const PROGRAMS = ['@biomejs/cli-', '@esbuild/', '@rollup/rollup-', '@rolldown/binding-', '@turbo/'];
/** Turbo has names of its own. */
const TURBO: Readonly<Record<string, string>> = {
  'darwin-x64': 'darwin-64',
  'linux-x64': 'linux-64',
  'win32-x64': 'windows-64',
};

// A lock file written where only one kind of machine is installed for loses the others, and theirs cannot install from it.
test.each(PROGRAMS.flatMap((program) => MACHINES.map((machine) => [program, machine] as const)))(
  'the lock file has %s for %s',
  (program, machine) => {
    const name = program + (program === '@turbo/' ? (TURBO[machine] ?? machine) : machine);
    expect(lock).toMatch(new RegExp(`^ {2}'${name}[\\w-]*@[\\d.]+':\\n {4}resolution:`, 'm'));
  },
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Command } from '../runtimes/Runtime.js';
import { type Ending, runProgram } from '../runtimes/runProgram.node.js';
import { OPTIONS } from './COMPILERS.js';
import { cleanEnvironment } from './cleanEnvironment.js';
import type { Manager } from './Manager.js';
import { type Footprint, measureFootprint } from './measureFootprint.js';
import { PRINTED, programs } from './programs.js';
import { runCompiler } from './runCompiler.node.js';

/** How it went with a manager. */
export interface ManagerRow extends Footprint {
  readonly label: string;
  readonly version: string;
  /** What was done with what it had installed. */
  readonly done: readonly string[];
  readonly problems: readonly string[];
}

/** So long may one command take before it counts as hung; the slowest takes a few seconds. */
const PATIENCE_MS = 120_000;

/** Installs the umbrella and the sandbox into an empty folder, and runs a program there, as ES module and as CommonJS. */
export async function runManager(
  manager: Manager,
  place: { readonly folder: string; readonly pins: string; readonly registry: string },
): Promise<ManagerRow> {
  const { folder, pins, registry } = place;
  const project = join(folder, 'project');
  const environment = cleanEnvironment(join(folder, 'home'));
  const run = (command: Command): Promise<Ending> =>
    runProgram(command, project, setTimeout(PATIENCE_MS, undefined, { ref: false }), environment);
  writeProject(manager, folder, registry);
  const { file, args } = manager.command(pins);
  const version = /\d+(\.\d+)+/.exec((await run({ file, args: [...args, '--version'] })).printed)?.[0] ?? 'none';
  const { exitCode, printed } = await run({ file, args: [...args, ...manager.install] });
  const { done, problems } =
    exitCode === 0
      ? await useIt(manager, project, (program) => run(manager.run(pins, program)))
      : { done: [], problems: [`it does not install: ${printed.trim()}`] };
  return { label: manager.label, version, ...measureFootprint(project), done, problems };
}

function writeProject(manager: Manager, folder: string, registry: string): void {
  const files = {
    'package.json': JSON.stringify({ private: true, dependencies: { '@bitget-kit/sandbox': '*', 'bitget-kit': '*' } }),
    '.npmrc': `registry=${registry}\n`,
    ...manager.settings?.(registry),
    ...programs,
  };
  mkdirSync(join(folder, 'home'), { recursive: true });
  mkdirSync(join(folder, 'project'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'project', name), text);
}

async function useIt(
  manager: Manager,
  project: string,
  run: (program: string) => Promise<Ending>,
): Promise<{ done: string[]; problems: string[] }> {
  const done: string[] = [];
  const problems: string[] = [];
  for (const program of Object.keys(programs)) {
    const { exitCode, printed } = await run(program);
    if (exitCode === 0 && PRINTED.test(printed.trim())) done.push(program);
    else problems.push(`${program} ended with ${exitCode} and printed: ${printed.trim()}`);
  }
  if (!manager.compiles) return { done, problems };
  const options = { ...OPTIONS, module: 'nodenext', allowJs: true, checkJs: true };
  const complaint = runCompiler('typescript-5.9', project, ['main.mjs'], options);
  if (complaint === undefined) done.push('compiled');
  else problems.push(complaint);
  return { done, problems };
}

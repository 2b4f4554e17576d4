import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolingError } from '../ToolingError.js';
import { breakFile } from './breakFile.js';
import type { Mutant, MutantList } from './MutantList.js';

const NEEDED = ['name', 'file', 'find', 'replace'] as const;

/**
 * The `mutants.json` of a package, when every mutant in it can be made.
 *
 * @throws ToolingError with a line for each fault
 */
export function readMutants(dir: string): MutantList {
  const path = join(dir, 'mutants.json');
  if (!existsSync(path)) throw new ToolingError('There is no mutants.json here. Run this in a package that has one.');
  const list = JSON.parse(readFileSync(path, 'utf8')) as MutantList;
  const faults = [
    ...list.mutants.flatMap((mutant, index) => faultsOf(dir, mutant, list.mutants.slice(0, index))),
    ...missingTests(dir, list),
  ];
  if (faults.length > 0) throw new ToolingError(faults.map((fault) => `mutants.json: ${fault}`).join('\n'));
  return list;
}

function faultsOf(dir: string, mutant: Mutant, earlier: readonly Mutant[]): string[] {
  const missing = NEEDED.filter((key) => typeof mutant[key] !== 'string' || (key !== 'replace' && mutant[key] === ''));
  if (missing.length > 0) return [`mutant ${earlier.length + 1} has no ${missing.join(', no ')}.`];
  const { name, file, find, replace } = mutant;
  const faults: string[] = [];
  if (earlier.some((other) => other.name === name)) faults.push(`"${name}" is there twice.`);
  const same = earlier.find((other) => other.file === file && other.find === find && other.replace === replace);
  if (same) faults.push(`"${name}" breaks the same thing as "${same.name}".`);
  try {
    breakFile(join(dir, file), mutant);
  } catch (error) {
    if (!(error instanceof ToolingError)) throw error;
    faults.push(error.message);
  }
  return faults;
}

function missingTests(dir: string, { tests = [], mutants }: MutantList): string[] {
  const named = new Set([...tests, ...mutants.flatMap((mutant) => mutant.tests ?? [])]);
  return [...named].filter((file) => !existsSync(join(dir, file))).map((file) => `the test ${file} does not exist.`);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMutants } from '../mutation/readMutants.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { ToolingError } from '../ToolingError.js';
import { readPackages } from '../workspace/readPackages.js';

/** Sees that every mutant of every package can still be made. Quick: a changed line is told at once, not by the long run. */
export async function checkMutants({ root }: Place): Promise<Report> {
  const listed = readPackages(root).filter(({ dir }) => existsSync(join(dir, 'mutants.json')));
  return {
    problems: listed.flatMap(({ dir, folder }) => faultsOf(dir).map((fault) => `packages/${folder}: ${fault}`)),
  };
}

function faultsOf(dir: string): string[] {
  try {
    readMutants(dir);
    return [];
  } catch (error) {
    if (error instanceof ToolingError) return error.message.split('\n');
    throw error;
  }
}

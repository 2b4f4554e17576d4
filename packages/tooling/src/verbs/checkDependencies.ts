import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLicences } from '../dependencies/checkLicences.js';
import { checkReasons } from '../dependencies/checkReasons.js';
import type { Reason } from '../dependencies/Reason.js';
import { readShipped } from '../dependencies/readShipped.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { listFiles } from '../workspace/listFiles.js';
import { readPackages } from '../workspace/readPackages.js';

/** Holds what users install with our packages against the reviewed list, and against the licences that we take. */
export async function checkDependencies({ root }: Place): Promise<Report> {
  const published = readPackages(root).filter(({ manifest }) => !manifest.private);
  const shipped = readShipped(published);
  const reasons = JSON.parse(readFileSync(join(root, 'packages/tooling/dependencies.json'), 'utf8')) as Reason[];
  const decisions = listFiles(join(root, 'docs/decisions'), '.md').map((path) => basename(path, '.md'));
  return {
    problems: [...checkReasons(published, shipped, reasons, decisions), ...checkLicences(shipped)],
    notes: [`${shipped.length} packages of others come with ours.`],
  };
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { inspectTarball } from '../release/inspectTarball.js';
import { packPackage } from '../release/packPackage.js';
import type { Manifest } from '../workspace/Manifest.js';

/** Packs the built package of the current folder and looks at it as users get it. */
export async function checkPackage({ root, cwd }: Place): Promise<Report> {
  const { name } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Manifest;
  const temp = mkdtempSync(join(tmpdir(), 'check-package-'));
  try {
    const problems = await inspectTarball(root, await packPackage(cwd, temp));
    return { problems: problems.map((problem) => `${name}: ${problem}`) };
  } finally {
    rmSync(temp, { recursive: true });
  }
}

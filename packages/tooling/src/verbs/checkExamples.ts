import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileExamples } from '../examples/compileExamples.js';
import { extractExamples } from '../examples/extractExamples.js';
import { findUndocumented } from '../examples/findUndocumented.js';
import { judgeFirstExample } from '../examples/judgeFirstExample.js';
import { readPages } from '../examples/readPages.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { compilerOptions } from '../workspace/compilerOptions.js';
import { isTestFile } from '../workspace/isTestFile.js';
import { listFiles } from '../workspace/listFiles.js';
import { readPackages } from '../workspace/readPackages.js';

/**
 * Compiles every `ts` block of the published packages' comments and of the pages. Every export has one, and the first in a package's
 * README introduces the package.
 */
export async function checkExamples({ root }: Place): Promise<Report> {
  const packages = readPackages(root);
  const published = packages.filter(({ manifest }) => !manifest.private);
  const sources = published
    .flatMap(({ dir }) => listFiles(join(dir, 'src'), '.ts'))
    .filter((path) => !isTestFile(path));
  const inComments = sources.flatMap((path) => extractExamples(path, readFileSync(path, 'utf8')));
  const examples = [...inComments, ...readPages(root)];
  // Pages of no package see what `packages/examples` has installed, where they are run.
  const homeOf = (file: string): string =>
    file.startsWith(join(root, 'packages')) ? dirname(file) : join(root, 'packages/examples');
  const options = compilerOptions(root, packages);
  const entries = Object.values(compilerOptions(root, published).paths ?? {}).flat();
  const problems = [
    ...compileExamples(examples, options, homeOf),
    ...findUndocumented(entries, options),
    ...published.flatMap(({ manifest, dir }) => judgeFirstExample(manifest.name, join(dir, 'README.md'), examples)),
  ];
  return {
    problems: problems.map((problem) => problem.replaceAll(`${root}/`, '')),
    notes: [`${examples.length} examples were compiled.`],
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileExamples } from '../examples/compileExamples.js';
import { extractExamples } from '../examples/extractExamples.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { compilerOptions } from '../workspace/compilerOptions.js';
import { isTestFile } from '../workspace/isTestFile.js';
import { listFiles } from '../workspace/listFiles.js';
import { readPackages } from '../workspace/readPackages.js';

/** Compiles every `ts` block of the published packages' comments and of the pages. */
export async function checkExamples({ root }: Place): Promise<Report> {
  const packages = readPackages(root);
  const sources = packages
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ dir }) => listFiles(join(dir, 'src'), '.ts'))
    .filter((path) => !isTestFile(path));
  const pages = listFiles(root, '.md').filter((path) => isWritten(path.slice(root.length + 1).replaceAll('\\', '/')));
  const examples = [...sources, ...pages].flatMap((path) => extractExamples(path, readFileSync(path, 'utf8')));
  const problems = compileExamples(examples, compilerOptions(root, packages));
  return {
    problems: problems.map((problem) => problem.replace(`${root}/`, '')),
    notes: [`${examples.length} examples were compiled.`],
  };
}

/** Pages made by tools hold no examples of ours. */
function isWritten(path: string): boolean {
  return !path.startsWith('docs/api/') && !/(CHANGELOG|\.api)\.md$/.test(path);
}

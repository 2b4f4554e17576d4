import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateContract } from '../contract/generateContract.js';
import { readEndpoints } from '../endpoints/readEndpoints.js';
import { findStale } from '../gen/findStale.js';
import { formatFiles } from '../gen/formatFiles.js';
import type { GeneratedFile } from '../gen/GeneratedFile.js';
import { generateEndpointFiles } from '../gen/generateEndpointFiles.js';
import { generateJsrFiles } from '../gen/generateJsrFiles.js';
import { runDataGenerators } from '../gen/runDataGenerators.js';
import { generateMigration } from '../migration/generateMigration.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { generateLlms } from '../site/generateLlms.js';

/** Writes every generated file; with `--check` only says which are stale. */
export async function gen({ root, flags }: Place): Promise<Report> {
  const endpoints = readEndpoints(root);
  const fromDescriptors = generateEndpointFiles(endpoints);
  const barrels = await formatFiles(root, fromDescriptors);
  const early = findStale(root, barrels).changed;
  // The contract reads the types through the barrels, so these come first: a new type is in none yet.
  if (flags.has('--check') && early.length > 0) return { problems: early.map(sayStale) };
  write(root, early);
  const fromOthers = [...(await runDataGenerators(root)), ...(await generateMigration(root, endpoints.files))];
  const rest = [...generateContract(root, endpoints), ...generateJsrFiles(root), ...fromOthers];
  const pages = await generateLlms(root, [...fromDescriptors, ...rest]);
  const files = [...barrels, ...(await formatFiles(root, [...rest, ...pages]))];
  const { changed, orphans } = findStale(root, files);
  const abandoned = orphans.map((path) => `${path} is marked as generated, but nothing makes it any more. Delete it.`);
  if (flags.has('--check')) return { problems: [...changed.map(sayStale), ...abandoned] };
  write(root, changed);
  const written = [...early, ...changed].map(({ path }) => `wrote ${path}`);
  return { problems: abandoned, notes: [...written, `${files.length} generated files are up to date.`] };
}

function sayStale({ path }: GeneratedFile): string {
  return `${path} is stale. Run pnpm gen and commit the result.`;
}

function write(root: string, files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

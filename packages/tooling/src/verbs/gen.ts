import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateContract } from '../contract/generateContract.js';
import { readEndpoints } from '../endpoints/readEndpoints.js';
import { findStale } from '../gen/findStale.js';
import { formatFiles } from '../gen/formatFiles.js';
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
  const derived = [...generateEndpointFiles(endpoints), ...generateContract(root, endpoints)];
  const fromOthers = [...(await runDataGenerators(root)), ...(await generateMigration(root, endpoints.files))];
  const made = [...derived, ...generateJsrFiles(root), ...fromOthers];
  const raw = [...made, ...(await generateLlms(root, made))];
  const files = await formatFiles(root, raw);
  const { changed, orphans } = findStale(root, files);
  const abandoned = orphans.map((path) => `${path} is marked as generated, but nothing makes it any more. Delete it.`);
  if (flags.has('--check')) {
    const stale = changed.map(({ path }) => `${path} is stale. Run pnpm gen and commit the result.`);
    return { problems: [...stale, ...abandoned] };
  }
  for (const { path, content } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const written = changed.map(({ path }) => `wrote ${path}`);
  return { problems: abandoned, notes: [...written, `${files.length} generated files are up to date.`] };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { checkDependencies } from '../graph/checkDependencies.js';
import { checkImports, type Neighbourhood } from '../graph/checkImports.js';
import { checkLengths } from '../graph/checkLengths.js';
import { checkManifest } from '../graph/checkManifest.js';
import { checkReleaseGroup } from '../graph/checkReleaseGroup.js';
import { checkTopLevel } from '../graph/checkTopLevel.js';
import { findCycles } from '../graph/findCycles.js';
import { layers } from '../graph/layers.js';
import { readImports } from '../graph/readImports.js';
import type { SourceFile } from '../graph/SourceFile.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { listFiles } from '../workspace/listFiles.js';
import type { Manifest } from '../workspace/Manifest.js';
import type { Package } from '../workspace/Package.js';
import { readPackages } from '../workspace/readPackages.js';

/** Holds manifests and imports against the table of packages, and sources against the length that they may have. */
export async function checkGraph({ root }: Place): Promise<Report> {
  const packages = readPackages(root);
  const tools = readJson<Manifest>(join(root, 'package.json')).devDependencies ?? {};
  const neighbourhood = {
    packages: new Map(packages.map((one) => [one.manifest.name, one])),
    rootTools: new Set(Object.keys(tools)),
  };
  return {
    problems: [
      ...checkTopLevel(readdirSync(root)),
      ...checkReleaseGroup(packages, readJson(join(root, '.changeset/config.json'))),
      ...findCycles(workspaceGraph(packages)).map((cycle) => `Packages depend on each other: ${cycle.join(' → ')}.`),
      ...packages.flatMap((one) => checkOne(one, neighbourhood)),
    ],
  };
}

function checkOne(one: Package, neighbourhood: Neighbourhood): string[] {
  const files = readSources(one);
  const published = one.manifest.private
    ? []
    : [...checkManifest(one, (path) => existsSync(join(one.dir, path))), ...checkDependencies(one, layers[one.folder])];
  return [
    ...published,
    ...files.flatMap((file) => [...checkImports(one, file, neighbourhood), ...checkLengths(one, file)]),
    ...findCycles(fileGraph(files)).map(
      (cycle) => `packages/${one.folder}: files import each other: ${cycle.join(' → ')}.`,
    ),
  ];
}

function readSources({ dir }: Package): SourceFile[] {
  const paths = ['.ts', '.mjs'].flatMap((ending) => listFiles(join(dir, 'src'), ending));
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path: relative(dir, path).replaceAll('\\', '/'), text, imports: readImports(path, text) };
  });
}

/** Development dependencies count: turbo refuses a cycle through them too. */
function workspaceGraph(packages: readonly Package[]): Map<string, string[]> {
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  return new Map(
    packages.map(({ manifest: { name, dependencies, devDependencies, peerDependencies } }) => [
      name,
      Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).filter((other) => names.has(other)),
    ]),
  );
}

/** Types may name each other: only what is loaded at run time can break on a cycle. */
function fileGraph(files: readonly SourceFile[]): Map<string, string[]> {
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, kind }) => specifier.startsWith('.') && kind !== 'type')
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')),
    ]),
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

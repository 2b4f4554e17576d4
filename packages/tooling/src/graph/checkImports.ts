import { posix } from 'node:path';
import { isTestFile } from '../workspace/isTestFile.js';
import type { Package } from '../workspace/Package.js';
import type { ImportUse } from './ImportUse.js';
import { packageNameOf } from './packageNameOf.js';
import type { SourceFile } from './SourceFile.js';

/** What the imports of a package are judged by. */
export interface Neighbourhood {
  /** Every package of the workspace, by its name. */
  readonly packages: ReadonlyMap<string, Package>;
  /** Development dependencies of the top folder: tests of every package may use them. */
  readonly rootTools: ReadonlySet<string>;
}

/** Whether a file imports only what its package declares, by entries that exist, and node's own modules only where allowed. */
export function checkImports(owner: Package, file: SourceFile, neighbourhood: Neighbourhood): string[] {
  return file.imports.flatMap((use) => {
    const complaint = use.specifier.startsWith('.')
      ? judgeRelative(owner, file, use)
      : judgeBare(owner, file, use, neighbourhood);
    return complaint
      ? [`packages/${owner.folder}/${file.path}:${use.line} imports "${use.specifier}": ${complaint}`]
      : [];
  });
}

function judgeRelative(owner: Package, file: SourceFile, use: ImportUse): string | undefined {
  const target = posix.join(posix.dirname(file.path), use.specifier);
  if (target.startsWith('..')) return 'this leaves the package. Import the other package by its name.';
  if (isNodeFile(target) && use.kind === 'static' && !mayUseNode(owner, file)) {
    return 'a *.node.ts file is reached by a subpath or by import(), else every runtime loads it.';
  }
  if (isTestFile(file.path) || target.endsWith('.json')) return undefined;
  if (!target.startsWith('src/')) return 'only tests may import from outside src.';
  return isTestFile(target.replace(/\.js$/, '.ts')) ? 'this file serves tests only and is not shipped.' : undefined;
}

function judgeBare(
  owner: Package,
  file: SourceFile,
  use: ImportUse,
  { packages, rootTools }: Neighbourhood,
): string | undefined {
  const { manifest } = owner;
  if (use.specifier.startsWith('#')) return undefined;
  if (use.specifier.startsWith('node:')) {
    return mayUseNode(owner, file) ? undefined : 'node modules belong in *.node.ts files; use web standards here.';
  }
  const name = packageNameOf(use.specifier);
  const entry = `.${use.specifier.slice(name.length)}`;
  const sibling = packages.get(name);
  if (sibling && !Object.hasOwn(sibling.manifest.exports ?? {}, entry))
    return `${name} has no such entry in its exports.`;
  const shipped = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
  if (name === manifest.name || name in shipped) return undefined;
  const forTests = isTestFile(file.path) || manifest.private;
  if (forTests && (rootTools.has(name) || name in (manifest.devDependencies ?? {}))) return undefined;
  return forTests ? `${name} is not in the manifest.` : `${name} is not among the dependencies in the manifest.`;
}

function mayUseNode({ manifest }: Package, { path }: SourceFile): boolean {
  if (manifest.private || isTestFile(path) || isNodeFile(path)) return true;
  return Object.values(manifest.bin ?? {}).some((bin) => path === bin.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'));
}

function isNodeFile(path: string): boolean {
  return /\.node\.(ts|js)$/.test(path);
}

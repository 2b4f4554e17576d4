import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an installation left in a project. */
export interface Footprint {
  /** Names, in their order; one twice if it is there in two copies. */
  readonly packages: readonly string[];
  readonly bytes: number;
}

/** A file of a package, wherever the manager has put the package: flat, or each in a `node_modules` of its own. */
const IN_PACKAGE = /^(.*\bnode_modules\/((?:@[^/]+\/)?[^./][^/]*))\//;
/** What Yarn keeps of a package under Plug'n'Play. */
const ARCHIVE = /^.*\.yarn\/cache\/(.+)-npm-[^/]*\.zip$/;

/** The packages of a project, each where it really is, and the sizes of their files. Records of the manager are not counted. */
export function measureFootprint(project: string): Footprint {
  const found = new Map<string, string>();
  let bytes = 0;
  const modules = join(project, 'node_modules');
  for (const entry of listFiles(existsSync(modules) ? modules : join(project, '.yarn/cache'))) {
    const [, place, name] = IN_PACKAGE.exec(entry) ?? [...(ARCHIVE.exec(entry) ?? [])];
    if (!place) continue;
    found.set(place, name ?? place);
    bytes += statSync(entry).size;
  }
  return { packages: [...found.values()].sort(), bytes };
}

/** Links are not followed. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

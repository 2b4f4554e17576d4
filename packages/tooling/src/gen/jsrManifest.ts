import type { ExportTarget, Manifest } from '../workspace/Manifest.js';

const SOURCE = '@bitget-kit/source';
/** As `isTestFile` has it. */
const TESTS = ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'src/**/testing', 'src/**/test-support', 'src/**/fixtures'];

/** What `jsr.json` says of a package: JSR takes the sources, and finds others by the registry they are in. */
export function jsrManifest(manifest: Manifest, versions: ReadonlyMap<string, string>): object {
  const { name, version = '0.0.0', license, exports = {}, imports = {}, dependencies, peerDependencies } = manifest;
  const entries = Object.entries<ExportTarget | string>(exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'object' ? target[SOURCE] : undefined;
    return source ? [[subpath, source] as const] : [];
  });
  const own = Object.entries(imports).map(([specifier, target]) => [specifier, byDefault(target[SOURCE])] as const);
  const others = Object.entries({ ...peerDependencies, ...dependencies })
    .map(([other, range]) => {
      const sibling = versions.get(other);
      return [other, sibling === undefined ? `npm:${other}@${range}` : `jsr:${scoped(other)}@^${sibling}`] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: scoped(name),
    version,
    license,
    exports: Object.fromEntries(entries),
    imports: Object.fromEntries([...own, ...others]),
    publish: { include: ['src', 'README.md'], exclude: TESTS },
  };
}

/** JSR knows no package without a scope. */
function scoped(name: string): string {
  return name.startsWith('@') ? name : `@${name}/${name}`;
}

/** JSR has no conditions: the file that runs everywhere. */
function byDefault(targets: unknown): string {
  return (targets as { readonly default: string }).default;
}

import type { Manifest } from '../workspace/Manifest.js';

/** What may never be in a package that users install. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^src\//, 'a source file'],
  [/\.map$/, 'a source map'],
  [/\.test(-d)?\.|\/(testing|test-support)\//, 'a test'],
  [/(^|\/)(\.env|.*\.pem)$/, 'a secret'],
];

/** Whether a packed package holds only what users need, and nothing of the workspace. */
export function checkTarball(manifest: Manifest, files: readonly string[]): string[] {
  const text = JSON.stringify(manifest.exports ?? {});
  const ranges = Object.values({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });
  return [
    ...files.flatMap((file) =>
      FORBIDDEN.filter(([pattern]) => pattern.test(file)).map(([, what]) => `the tarball holds ${what}: ${file}.`),
    ),
    ...['README.md', 'LICENSE'].filter((file) => !files.includes(file)).map((file) => `the tarball lacks ${file}.`),
    ...(text.includes('@bitget-kit/source')
      ? ['the packed exports name the source condition, which users cannot resolve.']
      : []),
    ...(ranges.some((range) => range.startsWith('workspace:'))
      ? ['the packed manifest has a workspace: range. Pack with pnpm.']
      : []),
  ];
}

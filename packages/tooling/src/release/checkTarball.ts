import type { Manifest } from '../workspace/Manifest.js';

/** What may never be in a package that users install. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^src\//, 'a source file'],
  [/\.map$/, 'a source map'],
  [/\.test(-d)?\.|\/(testing|test-support)\//, 'a test'],
  [/(^|\/)(\.env|.*\.pem)$/, 'a secret'],
];

/** What `dist` is made of: code and declarations for `import` and for `require`. */
const BUILT = /^dist\/.*(\.d)?\.(js|cjs|ts|cts)$/;
/** What pnpm packs unasked. */
const UNASKED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** Whether a packed package holds only what users need, and nothing of the workspace. */
export function checkTarball(manifest: Manifest, files: readonly string[]): string[] {
  const text = JSON.stringify([manifest.exports, manifest.imports]);
  const listed = (manifest.files ?? []).filter((file) => file !== 'dist');
  const isWanted = (file: string): boolean =>
    UNASKED.includes(file) || BUILT.test(file) || listed.some((one) => file === one || file.startsWith(`${one}/`));
  const ranges = Object.values({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });
  return [
    ...files.flatMap((file) =>
      FORBIDDEN.filter(([pattern]) => pattern.test(file)).map(([, what]) => `the tarball holds ${what}: ${file}.`),
    ),
    ...files
      .filter((file) => !isWanted(file) && !FORBIDDEN.some(([pattern]) => pattern.test(file)))
      .map((file) => `the tarball holds a file that nobody asked for: ${file}.`),
    ...['README.md', 'LICENSE'].filter((file) => !files.includes(file)).map((file) => `the tarball lacks ${file}.`),
    ...(text.includes('@bitget-kit/source')
      ? ['the packed exports or imports name the source condition, which users cannot resolve.']
      : []),
    ...(ranges.some((range) => range.startsWith('workspace:'))
      ? ['the packed manifest has a workspace: range. Pack with pnpm.']
      : []),
  ];
}

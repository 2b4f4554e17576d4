import type { ExportTarget, Manifest } from '../workspace/Manifest.js';

/** A manifest as the check wants it, with further entries by name. */
export function publishedManifest(
  folder: string,
  entries: readonly string[] = [],
  changes: Partial<Manifest> = {},
): Manifest {
  const targets = Object.fromEntries([
    ['.', targetOf('index', './src/index.ts')],
    ...entries.map((name) => [`./${name}`, targetOf(name, `./src/${name}/index.ts`)] as const),
  ]);
  const published = Object.entries(targets).map(([subpath, { import: esm, require: cjs }]) => [
    subpath,
    { import: esm, require: cjs },
  ]);
  return {
    name: folder === 'bitget-kit' ? folder : `@bitget-kit/${folder}`,
    description: 'A package.',
    keywords: ['bitget'],
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    repository: { url: 'git+https://github.com/bitget-kit/bitget-kit.git', directory: `packages/${folder}` },
    files: ['dist'],
    exports: { ...targets, './package.json': './package.json' },
    publishConfig: {
      access: 'public',
      provenance: true,
      exports: { ...Object.fromEntries(published), './package.json': './package.json' },
    },
    dependencies: {},
    ...changes,
  };
}

function targetOf(name: string, source: string): ExportTarget {
  return {
    '@bitget-kit/source': source,
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

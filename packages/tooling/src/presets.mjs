// Plain JavaScript: tsup and vitest load it with Node itself, which cannot read TypeScript on every version we run on.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE_CONDITION = '@bitget-kit/source';

export function tsupPreset(packageDir) {
  const manifest = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const entry = {};
  for (const target of Object.values(manifest.exports)) {
    const source = target?.[SOURCE_CONDITION];
    if (source) entry[target.import.default.replace(/^\.\/dist\/|\.js$/g, '')] = source;
  }
  // What is chosen by runtime inside a package: `#name`, with one file for each kind.
  for (const target of Object.values(manifest.imports ?? {})) {
    for (const source of Object.values(target[SOURCE_CONDITION])) entry[nameOf(source)] = source;
  }
  for (const file of Object.values(manifest.bin ?? {})) {
    const name = file.replace(/^\.\/dist\/|\.js$/g, '');
    entry[name] = `./src/${name}.ts`;
  }
  // Not tsup's own `clean`: both builds run at once, and one would sweep away what the other wrote.
  rmSync(join(packageDir, 'dist'), { recursive: true, force: true });
  const common = {
    entry,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    splitting: true,
    sourcemap: false,
    // The entry fields of the manifest decide what is an entry; node's own modules are never bundled.
    external: [/^node:/, /^#/],
    // `http` could be any package of that name: bundlers look for one, and some runtimes know only `node:http`.
    removeNodeProtocol: false,
  };
  return [
    { ...common, format: 'esm', dts: true },
    // noble 2 and devalue are ESM-only: `require` of them fails wherever require(esm) is off, so CJS carries them inside.
    {
      ...common,
      format: 'cjs',
      dts: true,
      noExternal: [/^@noble\//, 'devalue'],
      splitting: false,
      esbuildPlugins: [shareEntries(packageDir, entry)],
    },
  ];
}

/**
 * CommonJS has no shared chunks: an entry that exports another one would hold a second copy of it. It requires the other's
 * file instead.
 */
function shareEntries(packageDir, entry) {
  const barrels = new Map(Object.entries(entry).map(([name, source]) => [join(packageDir, source), name]));
  return {
    name: 'share-entries',
    setup(build) {
      build.onResolve({ filter: /\/index\.js$/ }, ({ path, importer }) => {
        const name = barrels.get(join(importer, '..', path.replace(/\.js$/, '.ts')));
        return name && barrels.has(importer) ? { path: `./${name}.cjs`, external: true } : undefined;
      });
    },
  };
}

/** `./src/a/b.node.ts` becomes `b.node`. */
function nameOf(source) {
  return source.replace(/^.*\/|\.ts$/g, '');
}

export function vitestPreset(packageDir) {
  const conditions = [SOURCE_CONDITION, 'module', 'import', 'default'];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions: [...conditions, 'node'] } },
    test: {
      include: ['src/**/*.test.ts'],
      typecheck: {
        enabled: hasTypeTests(packageDir),
        include: ['src/**/*.test-d.ts'],
        tsconfig: join(packageDir, 'tsconfig.json'),
      },
    },
  };
}

function hasTypeTests(packageDir) {
  return (
    existsSync(join(packageDir, 'src')) &&
    readdirDeep(join(packageDir, 'src')).some((name) => name.endsWith('.test-d.ts'))
  );
}

function readdirDeep(dir) {
  return readdirSync(dir, { recursive: true }).map(String);
}

// Plain JavaScript: tsup and vitest load it with Node itself, which cannot read TypeScript on every version we run on.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE_CONDITION = '@bitget-kit/source';

export function tsupPreset(packageDir, { splitting = false, views = false } = {}) {
  const entry = entriesOf(JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')));
  // Not tsup's own `clean`: both builds run at once, and one would sweep away what the other wrote.
  rmSync(join(packageDir, 'dist'), { recursive: true, force: true });
  const common = {
    entry,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    sourcemap: false,
    // The entry fields of the manifest decide what is an entry; node's own modules are never bundled.
    external: [/^node:/, /^#/],
    // `http` could be any package of that name: bundlers look for one, and some runtimes know only `node:http`.
    removeNodeProtocol: false,
  };
  return [
    {
      ...common,
      format: 'esm',
      splitting,
      plugins: views ? [viewsOfRoot(packageDir, entry)] : [],
      esbuildPlugins: [shareEntries(packageDir, entry, 'js', { inRoot: views })],
    },
    // noble 2 and devalue are ESM-only: `require` of them fails wherever require(esm) is off, so CJS carries them inside.
    {
      ...common,
      format: 'cjs',
      noExternal: [/^@noble\//, 'devalue'],
      splitting: false,
      esbuildPlugins: [shareEntries(packageDir, entry, 'cjs')],
    },
    // One run of the compiler for the types of both.
    { ...common, format: ['esm', 'cjs'], dts: { only: true } },
  ];
}

/** The files to build by their names in `dist`: entries of the package, what is chosen inside it by runtime, and programs. */
function entriesOf(manifest) {
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
  return entry;
}

/**
 * What a package offers as an entry of its own is imported from there by its other entries: one copy of it, and no chunks that
 * several files have in common. (Each file more costs a program most of a millisecond when it starts.)
 */
function shareEntries(packageDir, entry, extension, { inRoot = false } = {}) {
  const barrels = new Map(Object.entries(entry).map(([name, source]) => [join(packageDir, source), name]));
  return {
    name: 'share-entries',
    setup(build) {
      build.onResolve({ filter: /\/index\.js$/ }, ({ path, importer }) => {
        const name = barrels.get(join(importer, '..', path.replace(/\.js$/, '.ts')));
        if (inRoot && importer === join(packageDir, entry.index)) return undefined;
        return name && { path: `./${name}.${extension}`, external: true };
      });
    },
  };
}

/**
 * Entries that the root exports too become views of it: the root is the one file with the code. A program that imports the root
 * then loads one module in place of one for each entry; whoever bundles gets what is used, as before.
 */
function viewsOfRoot(packageDir, entry) {
  const root = readFileSync(join(packageDir, entry.index), 'utf8');
  const isView = ({ entryPoint }) => entryPoint && root.includes(`'./${entryPoint.replace(/^src\/|\.ts$/g, '')}.js'`);
  return {
    name: 'views-of-root',
    renderChunk(_code, chunk) {
      return isView(chunk) ? { code: `export { ${chunk.exports.join(', ')} } from './index.js';\n` } : undefined;
    },
  };
}

/** `./src/a/b.node.ts` becomes `b.node`. */
function nameOf(source) {
  return source.replace(/^.*\/|\.ts$/g, '');
}

export function vitestPreset() {
  const conditions = [SOURCE_CONDITION, 'module', 'import', 'default'];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions: [...conditions, 'node'] } },
    test: {
      include: ['src/**/*.test.ts'],
      // Our modules have no state (a rule of the house), so test files need not be kept apart: half of their time was loading.
      isolate: false,
      // No test measures time. This ends what hangs, and nothing else, however busy the machine is.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

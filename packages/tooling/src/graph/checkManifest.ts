import { isDeepStrictEqual } from 'node:util';
import type { ExportTarget, Manifest } from '../workspace/Manifest.js';
import type { Package } from '../workspace/Package.js';

const REPOSITORY = 'git+https://github.com/bitget-kit/bitget-kit.git';

/** Whether the manifest of a published package has the shape that all of them have. */
export function checkManifest({ folder, manifest }: Package, fileExists: (path: string) => boolean): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, sentence: string): void => {
    if (!holds) problems.push(`packages/${folder}/package.json: ${sentence}`);
  };
  expect(
    manifest.name === (folder === 'bitget-kit' ? folder : `@bitget-kit/${folder}`),
    'the name must be @bitget-kit/ and the folder.',
  );
  expect(manifest.license === 'MIT', '"license" must be "MIT".');
  expect(manifest.type === 'module', '"type" must be "module".');
  expect(manifest.sideEffects === false, '"sideEffects" must be false, so that bundlers drop what is not used.');
  expect(manifest.engines?.node === '>=20.19', '"engines.node" must be ">=20.19".');
  expect(
    manifest.repository?.directory === `packages/${folder}`,
    `"repository.directory" must be "packages/${folder}".`,
  );
  expect(
    manifest.repository?.url === REPOSITORY,
    `"repository.url" must be "${REPOSITORY}": npm's provenance compares it.`,
  );
  expect((manifest.description ?? '') !== '', 'the package needs a "description".');
  expect((manifest.keywords ?? []).includes('bitget'), '"keywords" must list "bitget".');
  expect(manifest.files?.includes('dist') === true, '"files" must list "dist".');
  expect(manifest.files?.some((file) => file.startsWith('src')) === false, '"files" must not ship "src".');
  expect(manifest.publishConfig?.access === 'public', '"publishConfig.access" must be "public".');
  expect(manifest.publishConfig?.provenance === true, '"publishConfig.provenance" must be true.');
  for (const field of ['exports', 'imports'] as const) {
    expect(
      isDeepStrictEqual(manifest.publishConfig?.[field], withoutSource(manifest[field])),
      `"publishConfig.${field}" must equal "${field}" without the source condition.`,
    );
  }
  for (const file of ['README.md', 'tsup.config.ts', 'tsconfig.json']) {
    expect(fileExists(file), `the package needs a ${file}.`);
  }
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    problems.push(
      ...checkTarget(subpath, target, fileExists).map((sentence) => `packages/${folder}/package.json: ${sentence}`),
    );
  }
  return problems;
}

function withoutSource(field: Manifest['exports'] | Manifest['imports']): unknown {
  if (!field) return undefined;
  return Object.fromEntries(
    Object.entries<ExportTarget | string>(field).map(([subpath, target]) => {
      if (typeof target === 'string') return [subpath, target];
      const { '@bitget-kit/source': _source, ...rest } = target;
      return [subpath, rest];
    }),
  );
}

function checkTarget(subpath: string, target: ExportTarget | string, fileExists: (path: string) => boolean): string[] {
  if (typeof target === 'string') {
    return subpath === './package.json' || target.endsWith('.json')
      ? []
      : [`exports "${subpath}" must be an object of conditions.`];
  }
  const source = target['@bitget-kit/source'];
  const base = target.import?.default.replace(/\.js$/, '');
  const expected = {
    '@bitget-kit/source': source,
    import: { types: `${base}.d.ts`, default: `${base}.js` },
    require: { types: `${base}.d.cts`, default: `${base}.cjs` },
  };
  if (!source || JSON.stringify(target) !== JSON.stringify(expected)) {
    return [
      `exports "${subpath}" must be the source condition, then import and require, each with types before default.`,
    ];
  }
  return fileExists(source) ? [] : [`exports "${subpath}" points at ${source}, which does not exist.`];
}

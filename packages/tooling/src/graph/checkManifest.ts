import { isDeepStrictEqual } from 'node:util';
import type { ExportTarget, Manifest } from '../workspace/Manifest.js';
import type { Package } from '../workspace/Package.js';

const REPOSITORY = 'git+https://github.com/bitget-kit/bitget-kit.git';
const FILES = ['README.md', 'tsup.config.ts', 'tsconfig.json'];

/** What must hold, and what is said when it does not. */
type Rule = readonly [holds: boolean, sentence: string];

/** Whether the manifest of a published package has the shape that all of them have. */
export function checkManifest({ folder, manifest }: Package, fileExists: (path: string) => boolean): string[] {
  const broken = [...identityRules(folder, manifest), ...publishingRules(manifest)].filter(([holds]) => !holds);
  const missing = FILES.filter((file) => !fileExists(file));
  const targets = Object.entries<ExportTarget | string>(manifest.exports ?? {});
  return [
    ...broken.map(([, sentence]) => sentence),
    ...missing.map((file) => `the package needs a ${file}.`),
    ...targets.flatMap(([subpath, target]) => checkTarget(subpath, target, fileExists)),
  ].map((sentence) => `packages/${folder}/package.json: ${sentence}`);
}

/** What it says of the package. */
function identityRules(folder: string, { name, license, type, repository, ...manifest }: Manifest): Rule[] {
  return [
    [
      name === (folder === 'bitget-kit' ? folder : `@bitget-kit/${folder}`),
      'the name must be @bitget-kit/ and the folder.',
    ],
    [license === 'MIT', '"license" must be "MIT".'],
    [type === 'module', '"type" must be "module".'],
    [manifest.sideEffects === false, '"sideEffects" must be false, so that bundlers drop what is not used.'],
    [manifest.engines?.node === '>=20.19', '"engines.node" must be ">=20.19".'],
    [repository?.directory === `packages/${folder}`, `"repository.directory" must be "packages/${folder}".`],
    [repository?.url === REPOSITORY, `"repository.url" must be "${REPOSITORY}": npm's provenance compares it.`],
    [(manifest.description ?? '') !== '', 'the package needs a "description".'],
    [(manifest.keywords ?? []).includes('bitget'), '"keywords" must list "bitget".'],
  ];
}

/** What is published of it. */
function publishingRules({ files, publishConfig, ...manifest }: Manifest): Rule[] {
  return [
    [files?.includes('dist') === true, '"files" must list "dist".'],
    [files?.some((file) => file.startsWith('src')) === false, '"files" must not ship "src".'],
    [publishConfig?.access === 'public', '"publishConfig.access" must be "public".'],
    [publishConfig?.provenance === true, '"publishConfig.provenance" must be true.'],
    ...(['exports', 'imports'] as const).map(
      (field): Rule => [
        isDeepStrictEqual(publishConfig?.[field], withoutSource(manifest[field])),
        `"publishConfig.${field}" must equal "${field}" without the source condition.`,
      ],
    ),
  ];
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

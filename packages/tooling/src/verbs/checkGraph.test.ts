import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkGraph } from './checkGraph.js';

const SIBLING = 'workspace:^';
const URL = 'git+https://github.com/bitget-kit/bitget-kit.git';
const PUBLISH = publishedManifest('errors').publishConfig;

function packageFiles(folder: string, dependencies: Record<string, string> = {}, changes = {}): Record<string, string> {
  const files = ['README.md', 'tsup.config.ts', 'tsconfig.json'];
  return {
    [`packages/${folder}/package.json`]: JSON.stringify(publishedManifest(folder, [], { dependencies, ...changes })),
    [`packages/${folder}/src/index.ts`]: 'export {};\n',
    ...Object.fromEntries(files.map((file) => [`packages/${folder}/${file}`, ''])),
  };
}

const WORKSPACE: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ devDependencies: { vitest: '4' } }),
  '.changeset/config.json': JSON.stringify({ fixed: [['@bitget-kit/errors', '@bitget-kit/signer']] }),
  ...packageFiles('errors'),
  ...packageFiles(
    'signer',
    { '@bitget-kit/errors': SIBLING, '@noble/hashes': '2' },
    { devDependencies: { '@bitget-kit/tooling': SIBLING } },
  ),
  'packages/tooling/package.json': JSON.stringify({ name: '@bitget-kit/tooling', private: true }),
};

async function problemsWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await checkGraph(place(createWorkspace({ ...WORKSPACE, ...files })))).problems;
}

test('a sound workspace passes', async () => {
  const sound = {
    'packages/signer/src/sign.ts':
      "import { hmac } from '@noble/hashes/hmac.js';\nimport type { Key } from './Key.js';\nexport const sign = (key: Key) => hmac;\n",
    'packages/signer/src/Key.ts':
      "import type { sign } from './sign.js';\nimport { BitgetError } from '@bitget-kit/errors';\nexport interface Key { sign: typeof sign }\n",
    'packages/signer/src/sign.test.ts':
      "import { createHmac } from 'node:crypto';\nimport { test } from 'vitest';\nimport vectors from '../vectors/hmac.json';\n",
    'packages/signer/src/file.node.ts': "import { readFile } from 'node:fs/promises';\n",
    'packages/signer/src/load.ts': "export const load = () => import('./file.node.js');\n",
  };
  expect(await problemsWith(sound)).toEqual([]);
});

test.each([
  [
    'a package that is not in the manifest',
    "import ky from 'ky';",
    'imports "ky": ky is not among the dependencies in the manifest.',
  ],
  [
    'a type of a package that is not in the manifest',
    "import type { X } from '@bitget-kit/transport';",
    'imports "@bitget-kit/transport": @bitget-kit/transport is not among the dependencies in the manifest.',
  ],
  [
    'a type by import()',
    "export type X = import('ky').Ky;",
    'imports "ky": ky is not among the dependencies in the manifest.',
  ],
  [
    'a file inside a sibling',
    "export { x } from '@bitget-kit/errors/src/x.js';",
    'imports "@bitget-kit/errors/src/x.js": @bitget-kit/errors has no such entry in its exports.',
  ],
  [
    'a sibling by path',
    "import { x } from '../../errors/src/index.js';",
    'imports "../../errors/src/index.js": this leaves the package. Import the other package by its name.',
  ],
  [
    'a node module',
    "import { createHmac } from 'node:crypto';",
    'imports "node:crypto": node modules belong in *.node.ts files; use web standards here.',
  ],
  [
    'a node file at once',
    "import { x } from './file.node.js';",
    'imports "./file.node.js": a *.node.ts file is reached by a subpath or by import(), else every runtime loads it.',
  ],
  [
    'a test helper',
    "import { x } from './testing/clock.js';",
    'imports "./testing/clock.js": this file serves tests only and is not shipped.',
  ],
  [
    'a tool for tests',
    "import { test } from 'vitest';",
    'imports "vitest": vitest is not among the dependencies in the manifest.',
  ],
])('a source that imports %s is refused', async (_name, code, complaint) => {
  const problems = await problemsWith({
    'packages/signer/src/bad.ts': `// first line\n${code}\n`,
    'packages/signer/src/file.node.ts': '',
  });
  expect(problems).toEqual([`packages/signer/src/bad.ts:2 ${complaint}`]);
});

test('a test may use only what is installed for it', async () => {
  const problems = await problemsWith({ 'packages/signer/src/a.test.ts': "import ky from 'ky';\n" });
  expect(problems).toEqual(['packages/signer/src/a.test.ts:1 imports "ky": ky is not in the manifest.']);
});

test('a manifest that points upwards is refused, and so is the ring it makes', async () => {
  expect(await problemsWith(packageFiles('errors', { '@bitget-kit/signer': SIBLING }))).toEqual([
    'Packages depend on each other: @bitget-kit/errors → @bitget-kit/signer → @bitget-kit/errors.',
    'packages/errors/package.json depends on @bitget-kit/signer, which its layer does not allow.',
  ]);
});

test('a library that the table does not grant is refused', async () => {
  expect(await problemsWith(packageFiles('errors', { lodash: '4' }))).toEqual([
    'packages/errors/package.json depends on lodash, which its layer does not allow.',
  ]);
});

test('files that load each other are refused', async () => {
  const problems = await problemsWith({
    'packages/errors/src/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
    'packages/errors/src/b.ts': "export { a as b } from './a.js';\n",
  });
  expect(problems).toEqual(['packages/errors: files import each other: src/a.ts → src/b.ts → src/a.ts.']);
});

const LONG = 'packages/signer/src/long.ts';

/** A function of so many lines, of which two hold its name and its end. */
function functionOf(lines: number): string {
  return `/** Not counted. */\nexport const long = (): void => {\n${'\n'.repeat(lines - 2)}};\n`;
}

test.each([
  ['a function of 40 lines', { [LONG]: functionOf(40) }],
  ['a file of 300 lines', { [LONG]: '// line\n'.repeat(300) }],
  ['a long test', { 'packages/signer/src/long.test.ts': functionOf(400) }],
  ['a long test for a browser', { 'packages/signer/src/long.browser.ts': functionOf(400) }],
  ['a long generated file', { [LONG]: `// Generated by \`pnpm gen\`. Do not edit.\n${functionOf(400)}` }],
])('%s may be', async (_name, files) => {
  expect(await problemsWith(files)).toEqual([]);
});

test('a function of 41 lines is refused, and a file of 301', async () => {
  const method = `export class Long {\n  long() {\n${'\n'.repeat(39)}  }\n}\n`;
  const files = {
    [LONG]: functionOf(41),
    'packages/signer/src/method.ts': method,
    'packages/signer/src/tool.mjs': '//\n'.repeat(301),
  };
  expect(await problemsWith(files)).toEqual([
    'packages/signer/src/long.ts:2 long has 41 lines, 40 at most: take out what stands alone.',
    'packages/signer/src/method.ts:2 long has 41 lines, 40 at most: take out what stands alone.',
    'packages/signer/src/tool.mjs has 301 lines, 300 at most: divide it.',
  ]);
});

test.each([
  [{ sideEffects: true }, '"sideEffects" must be false, so that bundlers drop what is not used.'],
  [{ license: 'ISC' }, '"license" must be "MIT".'],
  [{ engines: { node: '>=18' } }, '"engines.node" must be ">=20.19".'],
  [{ repository: { url: URL, directory: 'packages/other' } }, '"repository.directory" must be "packages/errors".'],
  [
    { repository: { url: 'https://github.com/a/b', directory: 'packages/errors' } },
    `"repository.url" must be "${URL}": npm's provenance compares it.`,
  ],
  [{ description: '' }, 'the package needs a "description".'],
  [{ keywords: [] }, '"keywords" must list "bitget".'],
  [{ files: ['dist', 'src'] }, '"files" must not ship "src".'],
  [
    { publishConfig: { ...PUBLISH, exports: {} } },
    '"publishConfig.exports" must equal "exports" without the source condition.',
  ],
  [
    {
      imports: { '#a': { '@bitget-kit/source': {}, default: './dist/a.js' } },
      publishConfig: { ...PUBLISH, imports: {} },
    },
    '"publishConfig.imports" must equal "imports" without the source condition.',
  ],
  [{ publishConfig: { ...PUBLISH, provenance: false } }, '"publishConfig.provenance" must be true.'],
])('a manifest with %j is refused', async (changes, sentence) => {
  expect(await problemsWith(packageFiles('errors', {}, changes))).toEqual([
    `packages/errors/package.json: ${sentence}`,
  ]);
});

test('an entry with its conditions in another order is refused', async () => {
  const { exports = {} } = publishedManifest('errors');
  const { '@bitget-kit/source': source, ...rest } = exports['.'] as { '@bitget-kit/source': string };
  const changes = { exports: { ...exports, '.': { ...rest, '@bitget-kit/source': source } } };
  expect(await problemsWith(packageFiles('errors', {}, changes))).toEqual([
    'packages/errors/package.json: exports "." must be the source condition, then import and require, each with types before default.',
  ]);
});

test('what is missing or too much around the packages is refused', async () => {
  const all: Record<string, string> = {
    ...WORKSPACE,
    'scripts/build.sh': '',
    ...packageFiles('extra'),
  };
  const { 'packages/errors/README.md': _readme, ...files } = all;
  const { problems } = await checkGraph(place(createWorkspace(files)));
  expect(problems).toEqual([
    'scripts does not belong in the top folder. Tools go to packages/tooling, prose to docs.',
    '@bitget-kit/extra is missing from "fixed" in .changeset/config.json.',
    'packages/errors/package.json: the package needs a README.md.',
    'packages/extra is not in the table of packages. Put it into docs/architecture.md and layers.ts.',
  ]);
});

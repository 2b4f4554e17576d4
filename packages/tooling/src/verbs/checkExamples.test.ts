import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkExamples } from './checkExamples.js';

const WORKSPACE = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', strict: true, types: [] },
  }),
  'packages/errors/package.json': JSON.stringify(publishedManifest('errors')),
  'packages/errors/README.md': "# x\n\n```ts\nimport { add } from '@bitget-kit/errors';\nadd(1, 2);\n```\n",
};

function source(code: string): string {
  return `/**
 * Adds.
 *
 * @example
 * \`\`\`ts
 * import { add } from '@bitget-kit/errors';
 *
${code
  .split('\n')
  .map((line) => ` * ${line}`)
  .join('\n')}
 * \`\`\`
 */
export function add(a: number, b: number): number {
  return a + b;
}
`;
}

test('examples that compile pass, each as its own module', async () => {
  const root = createWorkspace({
    ...WORKSPACE,
    'packages/errors/src/index.ts': source('const sum: number = add(1, 2);'),
    'README.md':
      "# x\n\n```ts\nimport { add } from '@bitget-kit/errors';\n\nconst sum = add(1, 2);\n```\n\n```sh\nnpm test\n```\n\n```ts\nconst sum = 1;\n```\n",
  });
  expect(await checkExamples(place(root))).toEqual({ problems: [], notes: ['4 examples were compiled.'] });
});

test('an example that does not compile is named with its file and line', async () => {
  const root = createWorkspace({
    ...WORKSPACE,
    'packages/errors/src/index.ts': source("const one = 1;\nadd('1', one);"),
    'docs/guide.md': "# x\n\n```ts\nimport { sub } from '@bitget-kit/errors';\nsub(1);\n```\n",
    'docs/api/made.md': '```ts\nnonsense;\n```\n',
    'packages/errors/etc/index.api.md': '```ts\nnonsense;\n```\n',
  });
  expect((await checkExamples(place(root))).problems).toEqual([
    "packages/errors/src/index.ts:9 the example does not compile: Argument of type 'string' is not assignable to parameter of type 'number'.",
    `docs/guide.md:4 the example does not compile: Module '"@bitget-kit/errors"' has no exported member 'sub'.`,
  ]);
});

test('an export without a description or an example is named', async () => {
  const root = createWorkspace({
    ...WORKSPACE,
    'packages/errors/src/index.ts': `${source('add(1, 2);')}
export type Bare = string;
/** Half. */
export const HALF = 0.5;
`,
  });
  expect((await checkExamples(place(root))).problems).toEqual([
    'packages/errors/src/index.ts:15 Bare is exported without description',
    'packages/errors/src/index.ts:15 Bare is exported without example',
    'packages/errors/src/index.ts:17 HALF is exported without example',
  ]);
});

test('a README whose first example is not of its package is refused', async () => {
  const root = createWorkspace({
    ...WORKSPACE,
    'packages/errors/src/index.ts': source('add(1, 2);'),
    'packages/errors/README.md': '# x\n\n```ts\nexport const a = 1;\n```\n',
  });
  expect((await checkExamples(place(root))).problems).toEqual([
    'packages/errors/README.md:4 the first example does not import @bitget-kit/errors.',
  ]);
});

import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { publishedManifest } from '../testing/publishedManifest.js';
import { checkDependencies } from './checkDependencies.js';

const SIGNER = 'packages/signer';

function manifest(name: string, license: string | undefined, dependencies = {}): string {
  return JSON.stringify({ name, version: '1.0.0', license, dependencies });
}

/** The signer brings `hashes`, which brings `bytes`. */
const WORKSPACE: Readonly<Record<string, string>> = {
  'packages/tooling/package.json': JSON.stringify({
    name: '@bitget-kit/tooling',
    private: true,
    dependencies: { x: '1' },
  }),
  'packages/tooling/dependencies.json': JSON.stringify([
    { name: 'bytes', reason: 'hashes needs it' },
    { name: 'hashes', reason: 'hashes', decision: '0001-hashes' },
    { name: 'redis', reason: 'a peer' },
  ]),
  'docs/decisions/0001-hashes.md': '# 1. Hashes\n',
  'packages/errors/package.json': JSON.stringify(publishedManifest('errors')),
  [`${SIGNER}/package.json`]: JSON.stringify(
    publishedManifest('signer', [], {
      dependencies: { '@bitget-kit/errors': 'workspace:^', hashes: '1' },
      peerDependencies: { redis: '1' },
      devDependencies: { tool: '1' },
    }),
  ),
  [`${SIGNER}/node_modules/hashes/package.json`]: manifest('hashes', 'MIT', { bytes: '1' }),
  [`${SIGNER}/node_modules/bytes/package.json`]: manifest('bytes', '(GPL-3.0 OR ISC)'),
};

async function problemsWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await checkDependencies(place(createWorkspace({ ...WORKSPACE, ...files })))).problems;
}

test('what is listed and free passes, tools and private packages do not count', async () => {
  expect(await checkDependencies(place(createWorkspace(WORKSPACE)))).toEqual({
    problems: [],
    notes: ['2 packages of others come with ours.'],
  });
});

test('a package without a line is refused, also one that another brings; so is a line without a package', async () => {
  const reasons = JSON.stringify([
    { name: 'hashes', reason: ' ', decision: '0002-gone' },
    { name: 'hashes', reason: 'again' },
    { name: 'left-pad', reason: 'pads' },
  ]);
  expect(await problemsWith({ 'packages/tooling/dependencies.json': reasons })).toEqual([
    'bytes comes with our packages, but has no line in packages/tooling/dependencies.json. Say there why it is worth it.',
    'redis comes with our packages, but has no line in packages/tooling/dependencies.json. Say there why it is worth it.',
    'left-pad has a line in packages/tooling/dependencies.json, but no package of ours brings it. Delete the line.',
    'hashes has two lines in packages/tooling/dependencies.json.',
    'hashes has no reason in packages/tooling/dependencies.json.',
    'hashes names the decision "0002-gone" in packages/tooling/dependencies.json, which docs/decisions lacks.',
  ]);
});

test.each([
  ['GPL-3.0', 'GPL-3.0'],
  ['(MIT AND GPL-3.0)', '(MIT AND GPL-3.0)'],
  [undefined, 'no licence'],
])('the licence %s is refused', async (license, said) => {
  expect(await problemsWith({ [`${SIGNER}/node_modules/bytes/package.json`]: manifest('bytes', license) })).toEqual([
    `bytes 1.0.0 is under "${said}". Allowed: MIT, ISC, BSD-2-Clause, BSD-3-Clause, Apache-2.0, 0BSD.`,
  ]);
});

test('what is not installed cannot be judged', async () => {
  const { [`${SIGNER}/node_modules/bytes/package.json`]: _bytes, ...files } = WORKSPACE;
  await expect(checkDependencies(place(createWorkspace(files)))).rejects.toThrow('bytes is not installed.');
});

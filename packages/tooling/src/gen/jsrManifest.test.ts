import { expect, test } from 'vitest';
import { publishedManifest } from '../testing/publishedManifest.js';
import { jsrManifest } from './jsrManifest.js';

const VERSIONS = new Map([['@bitget-kit/errors', '1.2.3']]);

test('entries become sources, siblings are taken from JSR and others from npm', () => {
  const manifest = publishedManifest('signer', ['diagnose'], {
    version: '1.2.3',
    dependencies: { '@bitget-kit/errors': 'workspace:^', '@noble/hashes': '2.4.0' },
    peerDependencies: { undici: '^7.16.0' },
  });
  const withVectors = { ...manifest, exports: { ...manifest.exports, './vectors.json': './vectors.json' } };
  expect(jsrManifest(withVectors, VERSIONS)).toMatchObject({
    name: '@bitget-kit/signer',
    version: '1.2.3',
    license: 'MIT',
    exports: { '.': './src/index.ts', './diagnose': './src/diagnose/index.ts' },
    imports: {
      '@bitget-kit/errors': 'jsr:@bitget-kit/errors@^1.2.3',
      '@noble/hashes': 'npm:@noble/hashes@2.4.0',
      undici: 'npm:undici@^7.16.0',
    },
  });
});

test('the umbrella gets a scope, and the file that runs everywhere for what npm chooses by runtime', () => {
  const imports = { '#sender': { '@bitget-kit/source': { node: './src/a.node.ts', default: './src/a.ts' } } };
  expect(jsrManifest({ ...publishedManifest('bitget-kit'), imports }, VERSIONS)).toMatchObject({
    name: '@bitget-kit/bitget-kit',
    imports: { '#sender': './src/a.ts' },
  });
});

import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { publishedManifest } from '../testing/publishedManifest.js';
import type { Package } from '../workspace/Package.js';
import { renderSbom } from './renderSbom.js';

function published(folder: string, dependencies: Readonly<Record<string, string>> = {}): Package {
  return { folder, dir: '', manifest: publishedManifest(folder, [], { version: '1.0.0', dependencies }) };
}

const PACKAGES = [
  published('errors'),
  published('signer', { '@bitget-kit/errors': 'workspace:^', '@noble/hashes': '2' }),
];
const SHIPPED = [
  { name: '@noble/hashes', version: '2.4.0', license: 'MIT', dependencies: ['bytes'] },
  { name: 'bytes', version: '3.0.0', license: '(MIT OR Apache-2.0)', dependencies: [] },
];

test('it is valid CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(renderSbom(PACKAGES, SHIPPED))).toBeNull();
  expect(await validator.validate('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}')).not.toBeNull();
});

test('it names our packages, those of others, and who needs whom', () => {
  const { components, dependencies } = JSON.parse(renderSbom(PACKAGES, SHIPPED));
  expect(components).toContainEqual({
    type: 'library',
    'bom-ref': 'pkg:npm/%40noble/hashes@2.4.0',
    group: '@noble',
    name: 'hashes',
    version: '2.4.0',
    purl: 'pkg:npm/%40noble/hashes@2.4.0',
    licenses: [{ license: { id: 'MIT' } }],
  });
  expect(dependencies).toEqual([
    {
      ref: 'bitget-kit-workspace',
      dependsOn: ['pkg:npm/%40bitget-kit/errors@1.0.0', 'pkg:npm/%40bitget-kit/signer@1.0.0'],
    },
    { ref: 'pkg:npm/%40bitget-kit/errors@1.0.0' },
    {
      ref: 'pkg:npm/%40bitget-kit/signer@1.0.0',
      dependsOn: ['pkg:npm/%40bitget-kit/errors@1.0.0', 'pkg:npm/%40noble/hashes@2.4.0'],
    },
    { ref: 'pkg:npm/%40noble/hashes@2.4.0', dependsOn: ['pkg:npm/bytes@3.0.0'] },
    { ref: 'pkg:npm/bytes@3.0.0' },
  ]);
});

test('one state of the sources makes one text', () => {
  expect(renderSbom([...PACKAGES].reverse(), [...SHIPPED].reverse())).toBe(renderSbom(PACKAGES, SHIPPED));
});

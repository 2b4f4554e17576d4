import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Listening } from '@bitget-kit/tooling/listen-on-loopback';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegistry } from './startRegistry.node.js';

const folder = mkdtempSync(join(tmpdir(), 'registry-'));
let registry: Listening;

beforeAll(async () => {
  mkdirSync(join(folder, 'package'));
  writeFileSync(
    join(folder, 'package/package.json'),
    '{ "name": "@s/a", "version": "1.2.3", "dependencies": { "b": "1" } }',
  );
  execFileSync('tar', ['-czf', join(folder, 'a.tgz'), '-C', folder, 'package']);
  registry = await startRegistry([join(folder, 'a.tgz')]);
});

afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});

test('a package is what its tarball says, and the tarball is what was said of it', async () => {
  const document = await (await fetch(`${registry.origin}/@s%2fa`)).json();
  const { dependencies, dist } = document.versions[document['dist-tags'].latest];
  expect(dependencies).toEqual({ b: '1' });
  const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
  expect(dist.integrity).toBe(`sha512-${createHash('sha512').update(bytes).digest('base64')}`);
});

test('no other package is known', async () => {
  expect((await fetch(`${registry.origin}/b`)).status).toBe(404);
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Manifest } from '../workspace/Manifest.js';
import { checkTarball } from './checkTarball.js';
import { runAttw } from './runAttw.js';

const run = promisify(execFile);

/** Looks at a packed package as users get it: its files, its manifest, its entries, its types. */
export async function inspectTarball(root: string, tarball: string): Promise<string[]> {
  const types = runAttw(root, tarball);
  const listed = await run('tar', ['-tzf', tarball]);
  const paths = listed.stdout.split('\n').map((path) => path.replace(/^package\//, ''));
  const files = paths.filter((path) => path !== '' && !path.endsWith('/'));
  const packed = await run('tar', ['-xzOf', tarball, 'package/package.json']);
  const manifest = JSON.parse(packed.stdout) as Manifest;
  return [...checkTarball(manifest, files), ...(await lint(tarball)), ...(await types)];
}

async function lint(tarball: string): Promise<string[]> {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

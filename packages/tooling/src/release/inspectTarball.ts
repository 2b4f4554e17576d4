import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Manifest } from '../workspace/Manifest.js';
import { checkSideEffects } from './checkSideEffects.js';
import { checkTarball } from './checkTarball.js';
import { runAttw } from './runAttw.js';

const run = promisify(execFile);

/** Looks at a packed package as users get it: its files, its manifest, its entries, its types, and what importing it does. */
export async function inspectTarball(root: string, tarball: string): Promise<string[]> {
  const types = runAttw(root, tarball);
  const listed = await run('tar', ['-tzf', tarball]);
  const paths = listed.stdout.split('\n').map((path) => path.replace(/^package\//, ''));
  const files = paths.filter((path) => path !== '' && !path.endsWith('/'));
  const unpacked = mkdtempSync(join(tmpdir(), 'inspect-tarball-'));
  try {
    await run('tar', ['-xzf', tarball, '-C', unpacked]);
    const home = join(unpacked, 'package');
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
    const complaints = await lint(tarball);
    // Without its files, an entry cannot be bundled; what is missing has been said then.
    const effects = complaints.length === 0 ? await checkSideEffects(home, manifest) : [];
    return [...checkTarball(manifest, files), ...complaints, ...effects, ...(await types)];
  } finally {
    await types;
    rmSync(unpacked, { recursive: true });
  }
}

async function lint(tarball: string): Promise<string[]> {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What "are the types wrong" says about a tarball; nothing when they are right. */
export function runAttw(root: string, tarball: string): Promise<string[]> {
  const args = [tarball, '--profile', 'node16', '--format', 'table-flipped', '--no-color', '--no-emoji'];
  const attw = spawn(join(root, 'node_modules/.bin/attw'), args, { cwd: root });
  let output = '';
  attw.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  attw.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    attw.on('error', reject);
    attw.on('close', (code) => resolve(code === 0 ? [] : [`attw: ${output.trim()}`]));
  });
}

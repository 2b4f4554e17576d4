import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packAll } from '../consumers/packAll.js';
import { SUITE } from './SUITE.js';

/**
 * Makes a folder into a project that has installed the packed packages and holds the suite. Returns every entry of them that code
 * may import.
 */
export async function prepareProject(root: string, folder: string): Promise<string[]> {
  const tarballs = packAll(root, folder);
  const dependencies = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
  await build({
    entryPoints: [fileURLToPath(new URL('suite/runSuite.ts', import.meta.url))],
    outfile: join(folder, SUITE),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
  });
  return [...tarballs.keys()].flatMap((name) => entriesOf(folder, name));
}

function entriesOf(folder: string, name: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json'));
  return subpaths.map((subpath) => name + subpath.slice(1));
}

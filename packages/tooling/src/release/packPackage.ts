import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ToolingError } from '../ToolingError.js';

const run = promisify(execFile);

/** Packs a package as it would be published, into a folder; gives the path of the tarball. Only pnpm rewrites `workspace:`. */
export async function packPackage(packageDir: string, into: string): Promise<string> {
  const started = process.env.npm_execpath ?? '';
  // Started by pnpm, its own path is the sure way to the same version.
  const [command, before] = /pnpm[^/\\]*$/.test(started) ? [process.execPath, [started]] : ['pnpm', []];
  try {
    await run(command, [...before, 'pack', '--pack-destination', into], { cwd: packageDir });
  } catch (cause) {
    throw new ToolingError(
      `pnpm cannot pack ${packageDir}. Start the check by pnpm: npx --yes pnpm@10.34.9 check:pkg`,
      { cause },
    );
  }
  const tarball = readdirSync(into).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new ToolingError(`pnpm pack left no tarball for ${packageDir}.`);
  return join(into, tarball);
}

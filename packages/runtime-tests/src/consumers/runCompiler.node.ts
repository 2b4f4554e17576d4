import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Compiles files of a folder. Returns what the compiler says against them; nothing when they compile. */
export function runCompiler(
  compiler: string,
  folder: string,
  files: readonly string[],
  compilerOptions: object,
): string | undefined {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const args = [require.resolve(`${compiler}/bin/tsc`), '-p', 'tsconfig.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}${stderr}`.trim();
}

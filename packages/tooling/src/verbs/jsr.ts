import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { assembleJsr } from '../release/assembleJsr.js';
import { readPackages } from '../workspace/readPackages.js';

const DENO = 'deno@2.9.6';
/** Our sources import `./x.js` where `./x.ts` lies, as TypeScript for Node does; Deno rewrites that when it publishes. */
const ARGS = ['publish', '--allow-dirty', '--unstable-sloppy-imports'];

/** Tries what JSR would take of us; with `--publish` it hands it over. Deno comes from npm, for this command only. */
export async function jsr({ root, flags }: Place): Promise<Report> {
  const published = readPackages(root).filter(({ manifest }) => !manifest.private);
  const home = mkdtempSync(join(tmpdir(), 'jsr-'));
  try {
    assembleJsr(published, home);
    const { code, output } = await runDeno([...ARGS, ...(flags.has('--publish') ? [] : ['--dry-run'])], home);
    if (code !== 0) return { problems: [`deno publish failed.\n${output}`] };
    return {
      problems: [],
      notes: [`deno publish took ${published.length} packages, their types checked and none of them slow.`],
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

function runDeno(args: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' };
  const deno = spawn('npx', ['--yes', DENO, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [deno.stdout, deno.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    deno.on('error', reject);
    deno.on('close', (code) => resolve({ code, output }));
  });
}

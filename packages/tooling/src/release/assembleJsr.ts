import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from '../workspace/Package.js';

/**
 * Writes our packages as a Deno workspace into an empty folder. There they find each other without a registry, and without
 * the `package.json` files, from which Deno would take npm's versions of us.
 */
export function assembleJsr(packages: readonly Package[], into: string): void {
  writeFileSync(join(into, 'deno.json'), '{ "workspace": ["./packages/*"] }\n');
  for (const { folder, dir } of packages) {
    const home = join(into, 'packages', folder);
    mkdirSync(home, { recursive: true });
    for (const name of ['src', 'README.md']) cpSync(join(dir, name), join(home, name), { recursive: true });
    // A workspace of Deno lists only members that have a deno.json.
    writeFileSync(join(home, 'deno.json'), readFileSync(join(dir, 'jsr.json')));
  }
}

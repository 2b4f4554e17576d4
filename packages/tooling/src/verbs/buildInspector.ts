import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { ToolingError } from '../ToolingError.js';

/** Everything but the script is served as it is written. */
const COPIED = ['index.html', 'inspector.css'];

/** Builds the page of `docs/inspector` from sources, into a folder that any file server can serve. */
export async function buildInspector({ root, cwd, flags }: Place): Promise<Report> {
  const out = flags.get('--out');
  if (out === undefined) throw new ToolingError('"build-inspector" needs "--out <folder>".');
  const source = join(root, 'docs/inspector');
  if (!existsSync(source)) throw new ToolingError(`There is no ${source}.`);
  const target = resolve(cwd, out);
  await build({
    entryPoints: [join(source, 'inspector.ts')],
    outfile: join(target, 'inspector.js'),
    tsconfig: join(source, 'tsconfig.json'),
    conditions: ['@bitget-kit/source'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  for (const file of COPIED) copyFileSync(join(source, file), join(target, file));
  return { problems: [], notes: [`The signature inspector is in ${target}.`] };
}

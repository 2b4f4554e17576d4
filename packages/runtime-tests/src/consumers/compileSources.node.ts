import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { COMPILERS, OPTIONS, RESOLUTIONS } from './COMPILERS.js';
import { runCompiler } from './runCompiler.node.js';
import { sources } from './sources.js';

const require = createRequire(import.meta.url);

/** Compiles the programs of a consumer in folders of a project, with every compiler in every way. Returns what does not compile. */
export function compileSources(project: string): string[] {
  return COMPILERS.flatMap((compiler) =>
    RESOLUTIONS.flatMap(({ name, type, options }) => {
      const folder = join(project, `${compiler} ${name}`.replace(/\W+/g, '-'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
      for (const [file, text] of Object.entries(sources)) writeFileSync(join(folder, file), text);
      const complaint = runCompiler(compiler, folder, Object.keys(sources), { ...OPTIONS, ...options });
      const what = `TypeScript ${require(`${compiler}/package.json`).version}, ${name}`;
      console.log(`${what}: ${complaint === undefined ? 'compiles' : 'FAILS'}`);
      return complaint === undefined ? [] : [`${what}: ${complaint}`];
    }),
  );
}

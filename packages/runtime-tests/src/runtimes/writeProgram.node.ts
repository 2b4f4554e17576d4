import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Runtime } from './Runtime.js';
import { SUITE } from './SUITE.js';
import type { Place } from './suite/Place.js';

/** For Node alone, by its documentation. */
const NODE_ONLY = ['@bitget-kit/transport/undici'];

/** Writes what a runtime is to run into a folder of the project: the modules, or one file where it takes a bundle. */
export async function writeProgram(
  runtime: Runtime,
  parts: {
    readonly folder: string;
    readonly program: string;
    readonly entries: readonly string[];
    readonly place: Place;
  },
): Promise<void> {
  const { folder, program, place } = parts;
  const entries = parts.entries.filter((entry) => runtime.name === 'node' || !NODE_ONLY.includes(entry));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'esm.js'), esmModule(entries));
  writeFileSync(join(folder, 'cjs.cjs'), cjsModule(entries));
  writeFileSync(program, programText(runtime, place));
  if (runtime.bundle) await bundle(runtime.bundle, program);
}

function esmModule(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `import * as m${index} from ${JSON.stringify(entry)};`);
  const fields = entries.map((entry, index) => `${JSON.stringify(entry)}: m${index}`);
  return `${imports.join('\n')}\nexport default { ${fields.join(', ')} };\n`;
}

function cjsModule(entries: readonly string[]): string {
  const fields = entries.map((entry) => `${JSON.stringify(entry)}: require(${JSON.stringify(entry)})`);
  return `module.exports = { ${fields.join(', ')} };\n`;
}

/** How each kind of runtime is given work: workerd by a handler, a plain script without waiting at its top. */
function programText({ name, bundle: how }: Runtime, place: Place): string {
  const run = `runSuite({ ESM, CJS }, ${JSON.stringify(place)})`;
  const imports = [
    "import CJS from './cjs.cjs'",
    "import ESM from './esm.js'",
    `import { runSuite } from '../${SUITE}'`,
  ];
  const start =
    name === 'workerd' ? `export default { test: () => ${run} }` : how?.format === 'iife' ? run : `await ${run}`;
  return [...imports, start, ''].join(';\n');
}

/** In place. Nothing is left outside: a module of Node that something asks for, if only later, fails the build. */
async function bundle({ conditions, format }: NonNullable<Runtime['bundle']>, program: string): Promise<void> {
  await build({
    entryPoints: [program],
    outfile: program,
    allowOverwrite: true,
    bundle: true,
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: [...conditions],
    format,
    target: 'es2022',
    // What is wrong is thrown as well.
    logLevel: 'silent',
  });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeneratedFile } from './GeneratedFile.js';

const GENERATORS = ['errors', 'transport', 'contract'].map((name) => `packages/${name}/data/generate.mjs`);

/** What the packages that generate from their own data make. */
export async function runDataGenerators(root: string): Promise<GeneratedFile[]> {
  const present = GENERATORS.map((path) => join(root, path)).filter((path) => existsSync(path));
  const outputs = await Promise.all(
    present.map(async (path) => {
      const module: { generate: () => GeneratedFile[] | Promise<GeneratedFile[]> } = await import(
        pathToFileURL(path).href
      );
      return module.generate();
    }),
  );
  return outputs.flat();
}

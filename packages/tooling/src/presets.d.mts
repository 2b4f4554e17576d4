import type { defineConfig } from 'tsup';
import type { ViteUserConfig } from 'vitest/config';

/**
 * Two builds of one package: ESM with its dependencies outside, CJS with the ESM-only noble inlined. `splitting` is for a
 * package that loads parts of itself with `import()`; with `views`, the root is the one module with the code, and the entries
 * that it exports are views of it.
 */
export function tsupPreset(
  packageDir: string,
  options?: { splitting?: boolean; views?: boolean },
): ReturnType<typeof defineConfig>;

/** Tests that read the sources of sibling packages, so that nothing is built first. (`check:types` runs the type tests.) */
export function vitestPreset(): ViteUserConfig;

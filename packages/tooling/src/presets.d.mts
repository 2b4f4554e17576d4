import type { defineConfig } from 'tsup';
import type { ViteUserConfig } from 'vitest/config';

/** Two builds of one package: ESM with its dependencies outside, CJS with the ESM-only noble inlined. */
export function tsupPreset(packageDir: string): ReturnType<typeof defineConfig>;

/** Tests and type tests that read the sources of sibling packages, so that nothing is built first. */
export function vitestPreset(packageDir: string): ViteUserConfig;

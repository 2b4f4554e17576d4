/** The compilers that users have, by their names in this package. */
export const COMPILERS: readonly string[] = ['typescript-5.5', 'typescript-5.9', 'typescript-6'];

/** How modules are resolved: by bundlers, by Node as ESM, and by Node as CommonJS. */
export const RESOLUTIONS = [
  { name: 'bundler', type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' } },
  { name: 'nodenext, ESM', type: 'module', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
  { name: 'nodenext, CommonJS', type: 'commonjs', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
] as const;

/** The strictest options that users set. */
export const OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
} as const;

import type { ExportTarget, Manifest } from '../workspace/Manifest.js';

/** One entry of a package. */
export interface Entry {
  /** Name of its files in `dist` and of its report: `index`, `spot`. */
  readonly name: string;
  /** Its ESM declarations, relative to the package. */
  readonly types: string;
}

/** The entries that a package's `exports` open. */
export function entriesOf({ exports = {} }: Manifest): Entry[] {
  return Object.values<ExportTarget | string>(exports).flatMap((target) => {
    const types = typeof target === 'object' ? target.import?.types : undefined;
    return types ? [{ name: types.replace(/^\.\/dist\/|\.d\.ts$/g, '').replaceAll('/', '-'), types }] : [];
  });
}

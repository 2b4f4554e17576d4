import { join } from 'node:path';
import { rollup } from 'rollup';
import type { ExportTarget, Manifest } from '../workspace/Manifest.js';

const PROGRAM = '\0program';

/**
 * Whether `"sideEffects": false` is true: a program that imports an entry and uses nothing of it must be empty once
 * bundled. The promise itself is not read here, or it would prove itself.
 */
export async function checkSideEffects(packageDir: string, { exports = {} }: Manifest): Promise<string[]> {
  const entries = Object.entries<ExportTarget | string>(exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'object' ? target.import?.default : undefined;
    return file ? [{ subpath, file: join(packageDir, file) }] : [];
  });
  const rests = await Promise.all(entries.map(async ({ subpath, file }) => ({ subpath, rest: await bundle(file) })));
  return rests
    .filter(({ rest }) => rest !== '')
    .map(
      ({ subpath, rest }) =>
        `importing "${subpath}" leaves ${rest.length} bytes in a bundle, though nothing of it is used. Mark calls without effect with /* @__PURE__ */: ${rest.slice(0, 2000)}`,
    );
}

/** What is left of a program that only imports a file. Other packages stay outside: each is judged by itself. */
async function bundle(file: string): Promise<string> {
  const isExternal = (id: string): boolean => id !== PROGRAM && !/^[./]|^[a-z]:[\\/]/i.test(id);
  const bundled = await rollup({
    input: PROGRAM,
    external: isExternal,
    // No getter here does more than get, and spreading the result of a call would count as reading them all.
    treeshake: { moduleSideEffects: (_id, external) => !external, propertyReadSideEffects: false },
    onLog: () => {},
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === PROGRAM ? PROGRAM : null),
        load: (id) => (id === PROGRAM ? `import ${JSON.stringify(file)};` : null),
      },
    ],
  });
  try {
    const { output } = await bundled.generate({ inlineDynamicImports: true });
    return output[0].code.trim();
  } finally {
    await bundled.close();
  }
}

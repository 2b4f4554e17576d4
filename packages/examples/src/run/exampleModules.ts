import { join } from 'node:path';
import type * as Examples from '@bitget-kit/tooling/examples';
import { tsImport } from 'tsx/esm/api';
import ts from 'typescript';
import { exampleId } from './exampleId.js';

const PACKAGE = join(import.meta.dirname, '../..');

/** What Vite asks of a plugin, as far as it is needed here. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(
    this: { resolve(source: string, importer: string, options: object): Promise<unknown> },
    source: string,
    importer: string | undefined,
  ): unknown;
  load(id: string): string | undefined;
}

/**
 * Each block as a module beside the page it stands in. Packages are found as from this package, and the names that a block
 * only declares come from `givens.ts`.
 */
export async function exampleModules(): Promise<Plugin> {
  // Node loads the configuration, and it reads no TypeScript from elsewhere.
  const { readPages }: typeof Examples = await tsImport('@bitget-kit/tooling/examples', import.meta.url);
  const blocks = new Map(readPages(join(PACKAGE, '../..')).map((example) => [exampleId(example), example]));
  return {
    name: 'examples',
    enforce: 'pre',
    resolveId(source, importer) {
      if (blocks.has(source)) return source;
      if (!importer || !blocks.has(importer) || source.startsWith('.') || source.startsWith('/')) return undefined;
      return this.resolve(source, join(PACKAGE, 'src/run/givens.ts'), { skipSelf: true });
    },
    load(id) {
      const example = blocks.get(id);
      if (!example) return undefined;
      const declared = [...example.code.matchAll(/^declare (?:const|function) (\w+)(.*)$/gm)];
      const types = Object.fromEntries(declared.map(([, name, type]) => [name, type]));
      const givens = `import { given } from ${JSON.stringify(join(PACKAGE, 'src/run/givens.ts'))};`;
      const names = Object.keys(types).join(', ');
      // Without types: what is declared in the block would else be declared twice.
      return `${givens} const { ${names} } = given(${JSON.stringify(types)});\n${withoutTypes(example.code)}`;
    },
  };
}

function withoutTypes(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(`${code}\nexport {};\n`, { compilerOptions }).outputText;
}

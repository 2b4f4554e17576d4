import { join } from 'node:path';
import { readPages } from '@bitget-kit/tooling/examples';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../..');

/** What a block of a page exports. The block may import types alone: it stands on its own here. */
export async function exampleOfPage(page: string, exported: string): Promise<unknown> {
  const block = readPages(ROOT).find(
    ({ file, code }) => file.endsWith(page) && code.includes(`export function ${exported}(`),
  );
  if (!block) throw new Error(`No block of ${page} exports ${exported}.`);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(block.code, { compilerOptions });
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`);
  return module[exported];
}

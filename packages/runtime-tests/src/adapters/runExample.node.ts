import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSandbox } from '@bitget-kit/sandbox';
import * as kit from 'bitget-kit';
import ts from 'typescript-5.9';

const PAGE = new URL('../../../../docs/observability.md', import.meta.url);
const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

/** What replaces the modules that an example imports. */
export type Modules = { readonly [name: string]: unknown };

/**
 * Runs the example under a heading of the page as it stands there. Its client talks to a sandbox, and before the example closes it,
 * `traffic` goes through it.
 */
export async function runExample(heading: string, modules: Modules, traffic: (bitget: kit.Bitget) => Promise<unknown>) {
  const [, section = ''] = readFileSync(PAGE, 'utf8').split(`\n## ${heading}\n`);
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(section) ?? [];
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const createBitget = (config: kit.BitgetConfig): unknown => {
    const sandbox = createSandbox();
    const bitget = kit.createBitget({ ...config, fetch: sandbox.fetch, credentials: sandbox.keys[0] as never });
    const close = async (): Promise<void> => {
      await traffic(bitget);
      await bitget.close();
    };
    return { ...bitget, close };
  };
  const real = createRequire(import.meta.url);
  const require = (name: string): unknown =>
    name === 'bitget-kit' ? { ...kit, createBitget } : (modules[name] ?? real(name));
  await new AsyncFunction('require', 'exports', outputText)(require, {});
}

import { join } from 'node:path';
import ts from 'typescript';
import { ToolingError } from '../ToolingError.js';
import type { ExportTarget } from './Manifest.js';
import type { Package } from './Package.js';

/**
 * The compiler options of `tsconfig.base.json`, with every entry of every package mapped to its source: a file
 * anywhere in the workspace may then import any package, whether its own manifest names it or not.
 */
export function compilerOptions(root: string, packages: readonly Package[]): ts.CompilerOptions {
  const file = join(root, 'tsconfig.base.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new ToolingError(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root, file);
  return { ...options, noEmit: true, declaration: false, isolatedDeclarations: false, paths: sourcePaths(packages) };
}

function sourcePaths(packages: readonly Package[]): Record<string, string[]> {
  const paths: Record<string, string[]> = {};
  for (const { dir, manifest } of packages) {
    for (const [subpath, target] of Object.entries<ExportTarget | string>(manifest.exports ?? {})) {
      const source = typeof target === 'object' && target['@bitget-kit/source'];
      if (source) paths[manifest.name + subpath.slice(1)] = [join(dir, source)];
    }
  }
  return paths;
}

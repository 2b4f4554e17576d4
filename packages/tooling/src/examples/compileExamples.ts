import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import type { Example } from './Example.js';

/**
 * Type-checks examples, each as a module of its own. One program for all.
 *
 * @param homeOf - the folder from which the packages that an example imports are looked for; default that of its file
 */
export function compileExamples(
  examples: readonly Example[],
  options: ts.CompilerOptions,
  homeOf: (file: string) => string = dirname,
): string[] {
  const modules = new Map(examples.map((example) => [pathOf(example, homeOf), example]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => codeOf(modules.get(path)) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const code = codeOf(modules.get(path));
    return code === undefined
      ? getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, code, languageVersion);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules].flatMap(([path, example]) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => describe(example, diagnostic));
  });
}

/** Its name tells the file that it stands in, whatever the folder. */
function pathOf({ file, line }: Example, homeOf: (file: string) => string): string {
  const home = homeOf(file);
  const name = home === dirname(file) ? basename(file) : file.replace(/[^\w.]+/g, '-');
  return join(home, `${name}.${line}.example.ts`).replaceAll('\\', '/');
}

/** An example without imports is a module all the same, or it would see the names of the others. */
function codeOf(example: Example | undefined): string | undefined {
  return example && `${example.code}\nexport {};\n`;
}

function describe({ file, line }: Example, { start = 0, file: source, messageText }: ts.Diagnostic): string {
  const offset = source?.getLineAndCharacterOfPosition(start).line ?? 0;
  return `${file}:${line + offset} the example does not compile: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

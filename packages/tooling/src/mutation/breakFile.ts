import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ToolingError } from '../ToolingError.js';
import type { Mutant } from './MutantList.js';

/**
 * The text of a file with a mutant's change. The file stays as it is.
 *
 * @throws ToolingError when the change cannot be made, or leaves no program: that would prove nothing
 */
export function breakFile(path: string, { name, file, find, replace }: Mutant): string {
  if (!existsSync(path)) throw new ToolingError(`"${name}": ${file} does not exist.`);
  const parts = readFileSync(path, 'utf8').split(find);
  const times = parts.length - 1;
  if (times !== 1) {
    const what = times === 0 ? 'is not in' : `is ${times} times in`;
    throw new ToolingError(`"${name}": the text to find ${what} ${file}; it must be there exactly once.`);
  }
  const broken = parts.join(replace);
  const { diagnostics = [] } = ts.transpileModule(broken, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const [fault] = diagnostics;
  if (fault) {
    const reason = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    throw new ToolingError(`"${name}": what it leaves of ${file} does not compile: ${reason}`);
  }
  if (find === replace) throw new ToolingError(`"${name}" changes nothing.`);
  return broken;
}

import type { Example } from './Example.js';

const MOST_LINES = 10;

/**
 * What is wrong with the first example of a package's README, which is read before anything else: it imports the package, as its
 * users do, and is short. Empty lines and comments do not count.
 */
export function judgeFirstExample(name: string, readme: string, examples: readonly Example[]): string[] {
  const [first] = examples.filter(({ file }) => file === readme);
  if (!first) return [`${readme}: the README of ${name} has no example.`];
  const lines = first.code.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line));
  const at = `${readme}:${first.line} the first example`;
  return [
    ...(importsPackage(name, first.code) ? [] : [`${at} does not import ${name}.`]),
    ...(lines.length > MOST_LINES ? [`${at} has ${lines.length} lines; ${MOST_LINES} are enough.`] : []),
  ];
}

/** The package itself, or an entry of it. */
function importsPackage(name: string, code: string): boolean {
  return [...code.matchAll(/ from '([^']+)'/g)].some(([, from = '']) => from === name || from.startsWith(`${name}/`));
}

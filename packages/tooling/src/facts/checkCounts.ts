import { readFileSync } from 'node:fs';
import { writtenPages } from '../examples/writtenPages.js';
import type { Fact } from './Fact.js';

/** Generated, or a record of what was so when it was written. */
const PASSED_OVER = /^docs\/(reference|decisions)\//;

/** Where a page says how many endpoints there are, and is wrong: with the next endpoint it would be, unnoticed. */
export function checkCounts(root: string, facts: readonly Fact[]): string[] {
  const documented = facts.filter(({ status }) => status === 'documented').length;
  const counts = [facts.length, documented, facts.length - documented];
  return writtenPages(root).flatMap((path) => {
    const name = path.slice(root.length + 1).replaceAll('\\', '/');
    if (PASSED_OVER.test(name)) return [];
    const said = [...readFileSync(path, 'utf8').matchAll(/\b(\d[\d,]*)\s+endpoints\b/g)];
    return said
      .filter(([, number = '']) => !counts.includes(Number(number.replaceAll(',', ''))))
      .map(
        ([, number]) =>
          `${name} says ${number} endpoints: there are ${facts.length}, ${documented} of them documented and ${facts.length - documented} not.`,
      );
  });
}

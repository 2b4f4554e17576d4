import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  /** What axe's script puts into a page. */
  var axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
}

/** What axe finds in a page, or in the part that a selector names. */
export interface AxeFindings {
  /** In words. */
  readonly violations: readonly string[];
  /** How many of its checks had nothing to say. */
  readonly passes: number;
}

/** Lets axe look at a page. */
export async function runAxe(page: Page, selector = 'html', options: RunOptions = {}): Promise<AxeFindings> {
  await page.evaluate(SCRIPT);
  const { violations, passes } = await page.evaluate(([part, how]) => globalThis.axe.run(part, how), [
    selector,
    options,
  ] as const);
  return {
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    passes: passes.length,
  };
}

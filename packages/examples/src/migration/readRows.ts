import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '../../../../docs');

/** A row of a table: the name in its first cell, and those of ours in the others. */
export interface Row {
  readonly theirs: string;
  /** As `spot.getTickers`. */
  readonly ours: readonly string[];
}

/** Every row of a page of `docs` whose first cell is one word in code. */
export function readRows(page: string): Row[] {
  const lines = readPage(page).split('\n');
  return lines
    .map((line) => /^\| `(?<name>\w+)`\s*\|(?<rest>.*)\|$/.exec(line)?.groups)
    .flatMap((groups) => (groups ? [{ theirs: groups.name ?? '', ours: namesIn(groups.rest ?? '') }] : []))
    .filter(({ ours }) => ours.length > 0);
}

/** Every method of ours that a page names. */
export function readNames(page: string): string[] {
  return namesIn(readPage(page));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`bitget\.(\w+\.\w+)`/g)].map(([, name = '']) => name);
}

function readPage(page: string): string {
  return readFileSync(join(DOCS, page), 'utf8');
}

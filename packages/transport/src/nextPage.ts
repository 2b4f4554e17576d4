import type { PageSpec } from './PageSpec.js';

/** The rows of a result: the list itself or one of its fields; null and missing are an empty list. */
export function rowsOf<I>(page: PageSpec, result: unknown): readonly I[] {
  const list = page.list === undefined ? result : fieldOf(result, page.list);
  return Array.isArray(list) ? list : [];
}

/** What a page brought that was not given before, and the value that asks for the next one. */
export interface NextPage<I> {
  readonly fresh: readonly I[];
  /** Undefined at the end: a page that is empty, short or a repetition, or a cursor that is missing or repeats. */
  readonly next: string | undefined;
}

/** Looks at one page. `previous` are the rows of the page before. */
export function nextPage<I>(
  page: PageSpec,
  request: { readonly [name: string]: unknown },
  result: unknown,
  previous: readonly I[],
  size: number,
): NextPage<I> {
  const rows = rowsOf<I>(page, result);
  const current = request[page.param];
  // Some lists give the row at the bound again; a list that ignores the page number gives the same page for ever.
  const seen = new Set(previous.map((row) => JSON.stringify(row)));
  const fresh = seen.size > 0 ? rows.filter((row) => !seen.has(JSON.stringify(row))) : rows;
  if (fresh.length === 0 || rows.length < size) return { fresh, next: undefined };
  const next = cursorOf(page, current, result, rows);
  return { fresh, next: next === '' || next === String(current ?? '') ? undefined : next };
}

function cursorOf(page: PageSpec, current: unknown, result: unknown, rows: readonly unknown[]): string {
  if (page.by === 'number') return String(Number(current ?? 1) + 1);
  if (page.by === 'field') return textOf(fieldOf(result, page.from));
  // The order of rows is not documented, so the smallest id is looked for.
  return rows.map((row) => textOf(fieldOf(row, page.from))).reduce((a, b) => (isLess(b, a) ? b : a));
}

/** Ids are long runs of digits, beyond what a double holds: the shorter is the smaller. */
function isLess(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

function fieldOf(value: unknown, name: string | undefined): unknown {
  if (typeof value !== 'object' || value === null || name === undefined) return undefined;
  return (value as { readonly [name: string]: unknown })[name];
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

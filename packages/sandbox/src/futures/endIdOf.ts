/** What to ask the next page with: the id of the last row; empty when there is none. */
export function endIdOf<T>(page: readonly T[], id: (row: T) => string): string {
  const last = page.at(-1);
  return last === undefined ? '' : id(last);
}

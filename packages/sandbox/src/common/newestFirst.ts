/** The rows of a list that grows at its end, backwards, as far as they are taken. */
export function* newestFirst<T>(rows: readonly T[], keep: (row: T) => boolean): Generator<T> {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as T;
    if (keep(row)) yield row;
  }
}

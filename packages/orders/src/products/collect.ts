/** All rows of a list in pages. */
export async function collect<Row, T>(rows: AsyncIterable<Row>, convert: (row: Row) => T): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(convert(row));
  return found;
}

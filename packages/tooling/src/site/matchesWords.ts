/** Whether every word of a query stands somewhere in a text; case does not count. */
export function matchesWords(query: string, text: string): boolean {
  const found = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));
}

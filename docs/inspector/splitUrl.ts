/** Path and query of what was pasted as a path: a URL, or a path with its query. `undefined` when it is a path alone. */
export function splitUrl(text: string): { readonly path: string; readonly query: string } | undefined {
  const [, origin, path = '', query] = /^\s*(https?:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
  if (origin === undefined && query === undefined) return undefined;
  return { path: path.trim(), query: (query ?? '').trim() };
}

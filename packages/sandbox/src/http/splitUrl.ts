/** Path and query of an address that a `Request` has, or that needs none: nothing in it is to be encoded any more. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('#') < 0 ? url.length : url.indexOf('#');
  const mark = url.indexOf('?');
  if (mark < 0 || mark > end) return { path: url.slice(start, end), query: '' };
  return { path: url.slice(start, mark), query: url.slice(mark + 1, end) };
}

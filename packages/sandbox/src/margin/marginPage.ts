import { type PageRules, pageOf } from '../common/pageOf.js';

/** A page of one of margin's lists, under the name that the list has, and the ids at its ends. */
export function marginPage<T>(
  rows: Iterable<T>,
  params: { readonly [name: string]: unknown },
  { name, show, ...rules }: PageRules<T> & { readonly name: string; readonly show: (row: T) => unknown },
): unknown {
  const page = pageOf(rows, params, { ...rules, most: 500 });
  const [first, last] = [page[0], page.at(-1)];
  const ends = { maxId: first === undefined ? '' : rules.id(first), minId: last === undefined ? '' : rules.id(last) };
  return { [name]: page.map(show), ...ends };
}

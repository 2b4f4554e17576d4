import { permutationsOf } from './permutationsOf.js';
import type { QueryPair } from './QueryPair.js';

/** Of more parameters there are too many orders. */
const MOST_PERMUTED = 5;

/** Orders that a query may have been signed in: the likely ones first, each once, without the one that was received. */
export function queryOrders(pairs: readonly QueryPair[]): {
  readonly likely: QueryPair[][];
  readonly rare: QueryPair[][];
} {
  const ascending = pairs.toSorted((a, b) => compare(a.name, b.name));
  const ignoringCase = pairs.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
  const seen = new Set([keyOf(pairs)]);
  const isNew = (order: readonly QueryPair[]): boolean => seen.size < seen.add(keyOf(order)).size;
  const asText = pairs.toSorted((a, b) => compare(a.decoded, b.decoded));
  const likely = [ascending, ignoringCase, asText, ascending.toReversed(), pairs.toReversed()].filter(isNew);
  const rest = pairs.length <= MOST_PERMUTED ? permutationsOf(pairs) : movesOf(pairs);
  return { likely, rare: rest.filter(isNew) };
}

/** One parameter taken out and put elsewhere. */
function movesOf(pairs: readonly QueryPair[]): QueryPair[][] {
  // Enough for the longest query that the exchange documents.
  const some = pairs.slice(0, 12);
  const tail = pairs.slice(12);
  return some.flatMap((pair, from) =>
    some.map((_, to) => [...some.toSpliced(from, 1).toSpliced(to, 0, pair), ...tail]),
  );
}

function keyOf(pairs: readonly QueryPair[]): string {
  return pairs.map(({ received }) => received).join('&');
}

/** By code unit, as it has to be: no locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

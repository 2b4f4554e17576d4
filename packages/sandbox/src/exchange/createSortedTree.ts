import BTree from 'sorted-btree';

/** The part of a sorted map that the book uses; its keys are prices in ticks. */
export interface SortedTree<V> {
  get(key: bigint): V | undefined;
  set(key: bigint, value: V): unknown;
  delete(key: bigint): unknown;
  entries(): Iterable<[bigint, V]>;
  values(): Iterable<V>;
}

/** The library's class, as far as it is used. */
type TreeClass = new <V>(entries: undefined, compare: (a: bigint, b: bigint) => number) => SortedTree<V>;

/** A B+ tree in the order of `compare`. The library is CommonJS: its default export is the class to bundlers, and holds it to Node and Deno. */
export function createSortedTree<V>(compare: (a: bigint, b: bigint) => number): SortedTree<V> {
  const imported = BTree as TreeClass | { readonly default: TreeClass };
  const Tree = typeof imported === 'function' ? imported : imported.default;
  return new Tree<V>(undefined, compare);
}

import BTree from 'sorted-btree';

/** The part of a sorted map that the book uses; its keys are prices in ticks. */
export interface SortedTree<V> {
  get(key: bigint): V | undefined;
  set(key: bigint, value: V): unknown;
  delete(key: bigint): unknown;
  entries(): Iterable<[bigint, V]>;
  values(): Iterable<V>;
}

/** A B+ tree in the order of `compare`. The library is CommonJS: bundlers and Node disagree about what its default export is. */
export function createSortedTree<V>(compare: (a: bigint, b: bigint) => number): SortedTree<V> {
  const imported: typeof BTree & { readonly default?: typeof BTree } = BTree;
  const Tree = imported.default ?? imported;
  return new Tree<bigint, V>(undefined, compare);
}

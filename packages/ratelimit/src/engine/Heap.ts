/**
 * A binary heap whose items know their place, so that any of them can leave or move in O(log n). An item may be in one
 * heap at a time.
 */
export class Heap<T extends { heapIndex: number }> {
  readonly #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    this.#rise(item, this.#items.length);
  }

  remove(item: T): void {
    const at = item.heapIndex;
    const last = this.#items.pop();
    item.heapIndex = -1;
    if (last === undefined || last === item) return;
    last.heapIndex = at;
    this.update(last);
  }

  /** Puts an item right whose order has changed. */
  update(item: T): void {
    const at = item.heapIndex;
    this.#rise(item, at);
    if (item.heapIndex === at) this.#sink(item, at);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items.values();
  }

  #rise(item: T, from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above];
      if (parent === undefined || !this.#isBefore(item, parent)) break;
      this.#put(parent, at);
      at = above;
    }
    this.#put(item, at);
  }

  #sink(item: T, from: number): void {
    let at = from;
    for (;;) {
      const child = this.#firstChild(at);
      if (child === undefined || !this.#isBefore(child, item)) break;
      const below = child.heapIndex;
      this.#put(child, at);
      at = below;
    }
    this.#put(item, at);
  }

  #firstChild(at: number): T | undefined {
    const left = this.#items[2 * at + 1];
    const right = this.#items[2 * at + 2];
    return left !== undefined && right !== undefined && this.#isBefore(right, left) ? right : left;
  }

  #put(item: T, at: number): void {
    this.#items[at] = item;
    item.heapIndex = at;
  }
}

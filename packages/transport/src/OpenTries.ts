import type { Abort } from './Abort.js';

/**
 * The tries that are under way. Not a `Set`: one that many come to and leave is copied again and again, and its dead copies
 * keep what was in them alive until the next full collection.
 */
export class OpenTries {
  readonly #aborts: Abort[] = [];

  get size(): number {
    return this.#aborts.length;
  }

  add(abort: Abort): void {
    abort.place = this.#aborts.push(abort) - 1;
  }

  delete(abort: Abort): void {
    const last = this.#aborts.pop();
    if (!last || last === abort) return;
    last.place = abort.place;
    this.#aborts[last.place] = last;
  }

  abort(reason: unknown): void {
    for (const abort of [...this.#aborts]) abort.abort(reason);
  }
}

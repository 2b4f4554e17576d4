/**
 * The times at which the answers to recent requests came, oldest first: one entry per unit of weight, in a ring that
 * grows by doubling up to what is used.
 */
export class SlotLog {
  #times: Float64Array = new Float64Array(8);
  #first = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The time of entry `index`; 0 is the oldest. */
  at(index: number): number {
    return this.#times[(this.#first + index) & (this.#times.length - 1)] ?? Number.NaN;
  }

  /** Adds `count` entries. Times come nearly in order; one that does not (a lost request's) is put where it belongs. */
  add(time: number, count: number): void {
    for (let left = count; left > 0; left--) {
      if (this.#size === this.#times.length) this.#grow();
      const mask = this.#times.length - 1;
      let at = this.#first + this.#size;
      for (let older = this.#size; older > 0 && this.at(older - 1) > time; older--) {
        this.#times[at & mask] = this.at(older - 1);
        at--;
      }
      this.#times[at & mask] = time;
      this.#size++;
    }
  }

  /** Drops the entries that are `holdMs` old; returns how many. */
  expire(now: number, holdMs: number): number {
    let dropped = 0;
    // The same sum as in `freeAt`, to the last bit: else a wake could come a rounding error too early, for ever.
    while (this.#size > 0 && this.at(0) + holdMs <= now) {
      this.#first = (this.#first + 1) & (this.#times.length - 1);
      this.#size--;
      dropped++;
    }
    return dropped;
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2);
    for (let i = 0; i < this.#size; i++) times[i] = this.at(i);
    this.#times = times;
    this.#first = 0;
  }
}

/** Hears why a request is to end. */
export type AbortListener = (reason: unknown) => void;

/**
 * Ends one try. Much cheaper than an `AbortController`, which costs more than signing; a standard signal is made only for a sender
 * that needs one. A class, as one is made for each request: its methods are not.
 */
export class Abort {
  /** Where it stands among the open tries. */
  place = 0;
  #signal: AbortController | undefined;
  #aborted = false;
  #reason: unknown;
  readonly #listeners: AbortListener[] = [];

  /** Why it was aborted, once it was. */
  get reason(): unknown {
    return this.#reason;
  }

  get signal(): AbortSignal {
    this.#signal ??= new AbortController();
    if (this.#aborted) this.#signal.abort(this.#reason);
    return this.#signal.signal;
  }

  /** Calls back at the abort, or at once after it. */
  onAbort(listener: AbortListener): void {
    if (this.#aborted) listener(this.#reason);
    else this.#listeners.push(listener);
  }

  abort(reason: unknown): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    this.#signal?.abort(reason);
    for (const listener of this.#listeners) listener(reason);
  }

  /**
   * The try is over: nobody is called any more. Nor kept alive, which matters: requests that hold on to one another across a
   * collection of young objects doubled the time that a request costs.
   */
  end(): void {
    this.#listeners.length = 0;
  }
}

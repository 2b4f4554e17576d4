interface Watched {
  readonly listeners: Set<() => void>;
  readonly onAbort: () => void;
}

/**
 * Listens to the signals of callers, once to each, however many calls share it: a program's one signal for its end would else
 * collect a listener for every request under way, and Node prints a warning at the eleventh.
 */
export class AbortWatch {
  readonly #watched = new Map<AbortSignal, Watched>();

  add(signal: AbortSignal | undefined, listener: () => void): void {
    if (!signal) return;
    const known = this.#watched.get(signal);
    if (known) {
      known.listeners.add(listener);
      return;
    }
    const listeners = new Set([listener]);
    const onAbort = (): void => {
      for (const heard of [...listeners]) heard();
    };
    this.#watched.set(signal, { listeners, onAbort });
    signal.addEventListener('abort', onAbort);
  }

  remove(signal: AbortSignal | undefined, listener: () => void): void {
    const known = signal && this.#watched.get(signal);
    if (!known) return;
    known.listeners.delete(listener);
    if (known.listeners.size > 0) return;
    this.#watched.delete(signal);
    signal.removeEventListener('abort', known.onAbort);
  }
}

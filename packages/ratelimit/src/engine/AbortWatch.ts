import type { Waiter } from './Waiter.js';

interface Watched {
  readonly waiters: Set<Waiter>;
  readonly onAbort: () => void;
}

/**
 * Listens to the signals of those who wait. One listener a signal, however many share it: a program's one shutdown
 * signal would else collect thousands, and Node warns at the eleventh.
 */
export class AbortWatch {
  readonly #onAbort: (waiters: ReadonlySet<Waiter>, reason: unknown) => void;
  readonly #watched = new Map<AbortSignal, Watched>();

  constructor(onAbort: (waiters: ReadonlySet<Waiter>, reason: unknown) => void) {
    this.#onAbort = onAbort;
  }

  add(signal: AbortSignal, waiter: Waiter): void {
    const known = this.#watched.get(signal);
    if (known !== undefined) {
      known.waiters.add(waiter);
      return;
    }
    const waiters = new Set([waiter]);
    const onAbort = (): void => this.#onAbort(waiters, signal.reason);
    this.#watched.set(signal, { waiters, onAbort });
    signal.addEventListener('abort', onAbort, { once: true });
  }

  remove(signal: AbortSignal, waiter: Waiter): void {
    const known = this.#watched.get(signal);
    if (known === undefined) return;
    known.waiters.delete(waiter);
    if (known.waiters.size > 0) return;
    this.#watched.delete(signal);
    signal.removeEventListener('abort', known.onAbort);
  }
}

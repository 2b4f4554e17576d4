/** An abort of one request. */
export interface Abort {
  /** The same as a standard signal. It is made when it is asked for: most senders of ours need none, and it costs more than signing. */
  readonly signal: AbortSignal;
  /** Why it was aborted, once it was. */
  readonly reason: unknown;
  readonly abort: (reason: unknown) => void;
  /** Calls back at the abort, or at once after it. */
  readonly onAbort: (listener: (reason: unknown) => void) => void;
}

export function createAbort(): Abort {
  const listeners: ((reason: unknown) => void)[] = [];
  let controller: AbortController | undefined;
  let aborted = false;
  let reason: unknown;
  return {
    get signal() {
      if (!controller) {
        controller = new AbortController();
        if (aborted) controller.abort(reason);
      }
      return controller.signal;
    },
    get reason() {
      return reason;
    },
    abort: (why) => {
      if (aborted) return;
      aborted = true;
      reason = why;
      controller?.abort(why);
      for (const listener of listeners) listener(why);
    },
    onAbort: (listener) => {
      if (aborted) listener(reason);
      else listeners.push(listener);
    },
  };
}

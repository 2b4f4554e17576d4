import { closedError } from './closedError.js';
import type { Settings } from './Settings.js';

/** Waits on the injected clock; rejects with the signal's reason as soon as it is aborted, and when the transport is closed. */
export function pause(settings: Settings, caller: string, ms: number, signal: AbortSignal | undefined): Promise<void> {
  const { clock, watch, closing } = settings;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (closing.signal.aborted) throw closedError(caller);
    const end = (): void => {
      cancel();
      watch.remove(signal, onAbort);
      watch.remove(closing.signal, onClose);
    };
    const onAbort = (): void => {
      end();
      reject(signal?.reason);
    };
    const onClose = (): void => {
      end();
      reject(closedError(caller));
    };
    const cancel = clock.setTimer(ms, () => {
      end();
      resolve();
    });
    watch.add(signal, onAbort);
    watch.add(closing.signal, onClose);
  });
}

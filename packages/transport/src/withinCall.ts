import { deadlineOf, tooLate } from './acquirePermit.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';

/**
 * The same promise, but it rejects as soon as the call that waits for it is aborted, or could not be sent in time any more. What is
 * under way goes on.
 */
export function withinCall<T>({ clock, watch }: Settings, plan: RequestPlan, promise: Promise<T>): Promise<T> {
  const { id, options, startedAt } = plan;
  const { signal } = options;
  const deadlineMs = deadlineOf(plan);
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    const onDeadline = (): void => reject(tooLate(id, deadlineMs));
    const cancelTimer =
      deadlineMs < Number.POSITIVE_INFINITY
        ? clock.setTimer(startedAt + deadlineMs - clock.monotonic(), onDeadline)
        : undefined;
    watch.add(signal, onAbort);
    promise.then(resolve, reject).finally(() => {
      cancelTimer?.();
      watch.remove(signal, onAbort);
    });
  });
}

const BASE_MS = 250;
const CAP_MS = 8_000;

/**
 * The pause before the next try: exponential, capped, with full jitter, and never shorter than what the exchange
 * advised. `attempt` is the number of the try that failed, from 1.
 */
export function retryDelayMs(attempt: number, random: () => number, advisedMs: number | undefined): number {
  const jittered = Math.round(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
  return Math.max(advisedMs ?? 0, jittered);
}

/**
 * How many requests a sliding-log server refuses: at most `requests` accepted ones in any `windowMs`. What it refuses
 * does not go into the log. `times`: when it counts them, in ms, ascending.
 */
export function countSlidingLogRefusals(times: readonly number[], requests: number, windowMs: number): number {
  const accepted: number[] = [];
  let refused = 0;
  for (const at of times) {
    // The window is full exactly when it still holds the N-th accepted one from the end.
    const oldest = accepted.at(-requests);
    if (oldest !== undefined && oldest > at - windowMs) refused++;
    else accepted.push(at);
  }
  return refused;
}

/**
 * How many requests a server with fixed windows refuses in the worst phase its clock may have: at most `requests` in
 * each window of `windowMs`. `times`: when it counts them, in ms, ascending.
 */
export function countFixedWindowRefusals(times: readonly number[], requests: number, windowMs: number): number {
  // Shifting the windows changes nothing until a boundary meets a request: these phases stand for all.
  return Math.max(0, ...times.map((phase) => countInPhase(times, requests, windowMs, phase)));
}

function countInPhase(times: readonly number[], requests: number, windowMs: number, phase: number): number {
  let window = Number.NaN;
  let used = 0;
  let refused = 0;
  for (const at of times) {
    const current = Math.floor((at - phase) / windowMs);
    if (current !== window) used = 0;
    window = current;
    used++;
    if (used > requests) refused++;
  }
  return refused;
}

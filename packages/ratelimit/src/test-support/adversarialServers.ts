/** A request as the exchange counts it. */
export interface Arrival {
  readonly at: number;
  readonly weight: number;
}

/** Counts how many of the arrivals (in order of time) a server of some kind would refuse. */
export type Server = (arrivals: readonly Arrival[], requests: number, windowMs: number) => number;

/** The ways in which an exchange may count "N in W". */
export const adversarialServers: Readonly<Record<string, Server>> = {
  'fixed window': (arrivals, requests, windowMs) => {
    let worst = 0;
    for (let phase = 0; phase < 8; phase++) {
      const offset = (windowMs * phase) / 8 + 0.123 * phase;
      worst = Math.max(worst, fixedWindow(arrivals, requests, windowMs, offset));
    }
    // The worst phases of all are those that start a window with an arrival.
    for (const { at } of arrivals) worst = Math.max(worst, fixedWindow(arrivals, requests, windowMs, at % windowMs));
    return worst;
  },
  'sliding log': (arrivals, requests, windowMs) => slidingLog(arrivals, requests, windowMs, false),
  'sliding log counting refusals': (arrivals, requests, windowMs) => slidingLog(arrivals, requests, windowMs, true),
  'token bucket': (arrivals, requests, windowMs) => {
    let tokens = requests;
    let last = arrivals[0]?.at ?? 0;
    let refused = 0;
    for (const { at, weight } of arrivals) {
      tokens = Math.min(requests, tokens + ((at - last) * requests) / windowMs);
      last = at;
      if (tokens >= weight - 1e-9) tokens -= weight;
      else refused++;
    }
    return refused;
  },
};

function fixedWindow(arrivals: readonly Arrival[], requests: number, windowMs: number, offset: number): number {
  let current = Number.NaN;
  let used = 0;
  let refused = 0;
  for (const { at, weight } of arrivals) {
    const window = Math.floor((at - offset) / windowMs);
    if (window !== current) used = 0;
    current = window;
    used += weight;
    if (used > requests) refused++;
  }
  return refused;
}

function slidingLog(arrivals: readonly Arrival[], requests: number, windowMs: number, countRefusals: boolean): number {
  const log: Arrival[] = [];
  let refused = 0;
  for (const arrival of arrivals) {
    while (log[0] !== undefined && log[0].at <= arrival.at - windowMs) log.shift();
    const fits = log.reduce((sum, { weight }) => sum + weight, arrival.weight) <= requests;
    if (!fits) refused++;
    if (fits || countRefusals) log.push(arrival);
  }
  return refused;
}

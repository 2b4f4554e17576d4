import type { LimiterKind, Throttle } from '../loadLimiters.js';
import type { Case } from './takeTurns.js';

const ROOMY = { requests: 1_000_000, windowMs: 1_000 } as const;
const BATCH = 2_000;
/** Bottleneck starts each job after the one before it, over two timers: a few hundred a second, so never as many as wait. */
const SERIAL = 'Bottleneck, reservoir';
const SERIAL_BATCH = 100;
/** Puts a millisecond at least between two calls that wait. */
const SPACED = 'p-throttle, strict';
const FAST = { requests: 1_000, windowMs: 50 } as const;
const WAITING = 5_000;

/** What a request costs each limiter in the same use, in ns. */
export function peerCases(kinds: readonly LimiterKind[]): { readonly roomy: Case[]; readonly queued: Case[] } {
  const queueing = kinds.filter(({ name }) => name !== SERIAL && name !== SPACED);
  return {
    roomy: kinds.map(({ name, create }) => ({
      name,
      run: batch(create(ROOMY), name === SERIAL ? SERIAL_BATCH : BATCH),
    })),
    queued: queueing.map(({ name, create }) => ({ name, run: wait(create(FAST)) })),
  };
}

/** Many calls that do nothing, and one wait for all of them. */
function batch(throttle: Throttle, calls: number): () => Promise<number> {
  return async () => {
    const start = performance.now();
    await callAll(throttle, calls);
    return ((performance.now() - start) / calls) * 1e6;
  };
}

/** The peers take no clock, so this is real time, on a limit that is soon free again; what counts is processor time. */
function wait(throttle: Throttle): () => Promise<number> {
  return async () => {
    await callAll(throttle, FAST.requests);
    const start = process.cpuUsage();
    await callAll(throttle, WAITING);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) / WAITING) * 1e3;
  };
}

async function callAll(throttle: Throttle, calls: number): Promise<void> {
  const nothing = async (): Promise<void> => {};
  await Promise.all(Array.from({ length: calls }, () => throttle(nothing)));
}

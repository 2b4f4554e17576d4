import type { EndpointFact } from '@bitget-kit/contract';
import type { SandboxLimits } from '../SandboxConfig.js';
import { createWindow } from './createWindow.js';
import { hitWindow, type WindowLimit } from './hitWindow.js';
import type { RateCount } from './RateCount.js';
import type { RateState } from './RateState.js';

const OVERALL = { requests: 6_000, windowMs: 60_000 };
const PENALTY_MS = 300_000;

/** What the guard says of one request. */
export interface RateVerdict {
  /** What is left of the endpoint's limit; undefined when it has none. */
  readonly left: number | undefined;
  readonly refused: boolean;
}

/** Counts requests as the exchange does: per endpoint and user or address, and over everything per address. */
export interface RateGuard {
  count(fact: EndpointFact, uid: string | undefined, ip: string): RateVerdict;
  counts(): RateCount[];
}

/** Makes a guard over the limits of the facts. A request that is refused counts like any other. */
export function createRateGuard(
  { buckets, bannedUntil }: RateState,
  limits: SandboxLimits,
  now: () => number,
): RateGuard {
  const { window: kind = 'sliding', enforce = true } = limits;
  /** What is left after this request; below zero when it was one too many. */
  const hit = (name: string, limit: WindowLimit): number => {
    const bucket = buckets.get(name) ?? { window: createWindow(kind), requests: 0, violations: 0 };
    buckets.set(name, bucket);
    const left = hitWindow(bucket.window, limit, now());
    bucket.requests += 1;
    if (left < 0) bucket.violations += 1;
    return left;
  };
  return {
    count: ({ limit, method, path }, uid, ip) => {
      if (hit(`ip ${ip} overall`, OVERALL) < 0) bannedUntil.set(ip, now() + PENALTY_MS);
      const who = limit?.scope === 'uid' && uid !== undefined ? `uid ${uid}` : `ip ${ip}`;
      const own = limit ? { requests: limit.requests, windowMs: limit.seconds * 1_000 } : undefined;
      const left = own && hit(`${who} ${method} ${path}`, own);
      const banned = now() < (bannedUntil.get(ip) ?? 0);
      return {
        left: left === undefined ? undefined : Math.max(0, left),
        refused: enforce && (banned || (left ?? 0) < 0),
      };
    },
    counts: () => [...buckets].map(([bucket, { requests, violations }]) => ({ bucket, requests, violations })),
  };
}

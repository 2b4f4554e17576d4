import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import type { SandboxLimits } from '../SandboxConfig.js';

const OVERALL = { requests: 6_000, windowMs: 60_000 };
const PENALTY_MS = 300_000;

/** How often each limit was hit, and how often it was broken. */
export interface RateCount {
  readonly bucket: string;
  readonly requests: number;
  readonly violations: number;
}

/** Counts requests as the exchange does: per endpoint and user or address, and over everything per address. */
export interface RateGuard {
  /** Counts one request, and gives what is left of the endpoint's limit. Refuses what is too much with 429. */
  count(fact: EndpointFact, uid: string | undefined, ip: string): number | undefined;
  counts(): RateCount[];
}

interface Bucket {
  times: number[];
  windowStart: number;
  requests: number;
  violations: number;
  bannedUntil: number;
}

/** Makes a guard over the limits of the facts. */
export function createRateGuard({ window = 'sliding', enforce = true }: SandboxLimits, now: () => number): RateGuard {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (name: string): Bucket => {
    const known = buckets.get(name);
    if (known) return known;
    const bucket: Bucket = { times: [], windowStart: 0, requests: 0, violations: 0, bannedUntil: 0 };
    buckets.set(name, bucket);
    return bucket;
  };
  /** What is left after this request; below zero when it was one too many. A refused request is counted too. */
  const hit = (name: string, requests: number, windowMs: number): { bucket: Bucket; left: number } => {
    const bucket = bucketOf(name);
    const at = now();
    const start = window === 'fixed' ? Math.floor(at / windowMs) * windowMs : at - windowMs;
    bucket.times = bucket.times.filter((time) => (window === 'fixed' ? time >= start : time > start));
    bucket.times.push(at);
    bucket.requests += 1;
    const left = requests - bucket.times.length;
    if (left < 0) bucket.violations += 1;
    return { bucket, left };
  };
  return {
    count: (fact, uid, ip) => {
      const overall = hit(`ip ${ip} overall`, OVERALL.requests, OVERALL.windowMs);
      if (overall.left < 0) overall.bucket.bannedUntil = now() + PENALTY_MS;
      const { limit, method, path } = fact;
      const who = limit?.scope === 'uid' && uid !== undefined ? `uid ${uid}` : `ip ${ip}`;
      const own = limit ? hit(`${who} ${method} ${path}`, limit.requests, limit.seconds * 1_000).left : undefined;
      const tooMany = now() < overall.bucket.bannedUntil || (own ?? 0) < 0;
      if (enforce && tooMany) throw new ApiFailure('429', 'Too Many Requests', 429);
      return own;
    },
    counts: () => [...buckets].map(([bucket, { requests, violations }]) => ({ bucket, requests, violations })),
  };
}

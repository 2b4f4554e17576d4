import { BitgetError } from '@bitget-kit/errors';
import type { BucketId } from '../BucketId.js';
import type { LimitSpec } from '../LimitSpec.js';
import type { LimitOverrides } from '../RateLimiterOptions.js';
import type { Route } from '../Route.js';
import { Bucket, type BucketLimit } from './Bucket.js';
import { checkLimit } from './checkLimit.js';
import type { EventBuffer } from './EventBuffer.js';
import { ResolvedRoute } from './ResolvedRoute.js';
import type { StoreLink } from './StoreLink.js';

const OVERALL = { requests: 6_000, seconds: 60 } as const;
/** The lowest limit that is usual on the exchange. Whether it would be by user or by address is unknown: both. */
const ASSUMED = { requests: 1, seconds: 1 } as const;

/** Looks up the buckets of routes, each route once, and keeps one bucket for each budget. */
export class RouteTable {
  readonly #resolved = new WeakMap<Route, ResolvedRoute>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #limits: LimitOverrides;
  readonly #emptySince: number;
  readonly #events: EventBuffer | undefined;
  readonly #link: StoreLink | undefined;

  /** @throws BitgetError `config/invalid` when a limit of the overrides is unusable */
  constructor(limits: LimitOverrides, emptySince: number, events: EventBuffer | undefined, link?: StoreLink) {
    if (limits.overall) checkLimit(limits.overall, 'limits.overall');
    for (const [id, limit] of Object.entries(limits.endpoints ?? {})) {
      if (limit) checkLimit(limit, `limits.endpoints['${id}']`);
    }
    this.#limits = limits;
    this.#emptySince = emptySince;
    this.#events = events;
    this.#link = link;
  }

  get buckets(): Iterable<Bucket> {
    return this.#buckets.values();
  }

  /** @throws BitgetError `config/invalid` when the route is unusable */
  resolve(route: Route): ResolvedRoute {
    return this.#resolved.get(route) ?? this.#resolve(route);
  }

  #resolve(route: Route): ResolvedRoute {
    if (typeof route !== 'object' || route === null) {
      const message = 'acquire needs a route: an object with id, account and egress.';
      throw new BitgetError('config/invalid', message, { option: 'route' });
    }
    const { id, account, egress, weight = 1 } = route;
    checkName(id, 'id', id);
    checkName(account, 'account', id);
    checkName(egress, 'egress', id);
    const limit = this.#limitOf(route);
    checkWeight(weight, limit?.requests ?? ASSUMED.requests, id);
    const own = limit
      ? [this.#bucket({ scope: limit.scope, owner: limit.scope === 'uid' ? account : egress, endpoint: id }, limit)]
      : [
          this.#bucket({ scope: 'uid', owner: account, endpoint: id }, ASSUMED, true),
          this.#bucket({ scope: 'ip', owner: egress, endpoint: id }, ASSUMED, true),
        ];
    const overall = this.#bucket({ scope: 'ip', owner: egress }, this.#limits.overall ?? OVERALL);
    const resolved = new ResolvedRoute(id, weight, own, overall, this.#link);
    this.#resolved.set(route, resolved);
    return resolved;
  }

  #limitOf({ id, limit }: Route): LimitSpec | undefined {
    const endpoints = this.#limits.endpoints;
    const override = endpoints && Object.hasOwn(endpoints, id) ? endpoints[id] : undefined;
    if (override) return override;
    if (limit !== undefined) checkLimit(limit, 'limit', id);
    return limit;
  }

  #bucket(id: BucketId, limit: Omit<LimitSpec, 'scope'>, assumed = false): Bucket {
    const key = JSON.stringify([id.scope, id.owner, id.endpoint]);
    const wanted: BucketLimit = { requests: limit.requests, windowMs: limit.seconds * 1_000, assumed };
    const known = this.#buckets.get(key);
    if (known === undefined) {
      const bucket = new Bucket(id, wanted, this.#emptySince, this.#events);
      this.#buckets.set(key, bucket);
      return bucket;
    }
    checkSame(known.limit, wanted, id.endpoint ?? '');
    return known;
  }
}

function checkName(value: unknown, option: string, endpoint: string): void {
  if (typeof value === 'string') return;
  const message = `The route's ${option} must be a string; it says whose budget is used.`;
  throw new BitgetError('config/invalid', message, { option, endpoint: String(endpoint) });
}

function checkWeight(weight: number, requests: number, endpoint: string): void {
  if (Number.isSafeInteger(weight) && weight >= 1 && weight <= requests) return;
  const message = `The weight of ${endpoint} must be a whole number from 1 to its limit of ${requests}; else it could never be sent.`;
  throw new BitgetError('config/invalid', message, { option: 'weight', endpoint });
}

function checkSame(known: BucketLimit, wanted: BucketLimit, endpoint: string): void {
  if (known.requests === wanted.requests && known.windowMs === wanted.windowMs) return;
  const [a, b] = [known, wanted].map(({ requests, windowMs }) => `${requests} in ${windowMs / 1_000} s`);
  const message = `${endpoint} has come with two limits, ${a} and ${b}, for one budget. Give all its routes the same limit, or set it in limits.endpoints.`;
  throw new BitgetError('config/invalid', message, { option: 'limit', endpoint });
}

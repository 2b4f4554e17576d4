import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type AcquireOptions,
  type BucketState,
  createRateLimiter,
  type LimiterEvent,
  type Permit,
  type Priority,
  type RateLimiter,
  type Route,
} from './index.js';

describe('the public types', () => {
  it('takes a route and gives a permit, at once or as a promise', () => {
    const limiter = createRateLimiter();
    expectTypeOf(limiter).toEqualTypeOf<RateLimiter>();
    expectTypeOf(limiter.acquire).parameters.toEqualTypeOf<[route: Route, options?: AcquireOptions]>();
    expectTypeOf(limiter.acquire).returns.toEqualTypeOf<Permit | Promise<Permit>>();
  });

  it('fits a structural port: any caller with the same shapes needs no import', () => {
    interface Port {
      acquire(
        route: {
          readonly id: string;
          readonly limit?:
            | { readonly requests: number; readonly seconds: number; readonly scope: 'uid' | 'ip' }
            | undefined;
          readonly account: string;
          readonly egress: string;
          readonly weight?: number | undefined;
        },
        options?: {
          readonly priority?: 'cancel' | 'place' | 'read' | 'bulk' | undefined;
          readonly deadlineMs?: number | undefined;
          readonly signal?: AbortSignal | undefined;
        },
      ): PortPermit | Promise<PortPermit>;
    }
    interface PortPermit {
      done(outcome?: {
        readonly lost?: boolean | undefined;
        readonly penaltyMs?: number | undefined;
        readonly remaining?: number | undefined;
      }): void;
      cancel(): void;
    }
    assertType<Port>(createRateLimiter());
  });

  it('takes a larger clock', () => {
    const clock = { now: () => 0, monotonic: () => 0, setTimer: (_ms: number, _fn: () => void) => () => {} };
    assertType(createRateLimiter({ clock }));
  });

  it('refuses what is misspelt', () => {
    // @ts-expect-error no such policy
    createRateLimiter({ coldStart: 'later' });
    // @ts-expect-error limits of endpoints need a scope
    createRateLimiter({ limits: { endpoints: { 'GET /x': { requests: 1, seconds: 1 } } } });
    // @ts-expect-error no such priority
    createRateLimiter().acquire({ id: 'GET /x', account: 'a', egress: 'x' }, { priority: 'high' });
    // @ts-expect-error the account is needed
    createRateLimiter().acquire({ id: 'GET /x', egress: 'x' });
    expectTypeOf<Priority>().toEqualTypeOf<'cancel' | 'place' | 'read' | 'bulk'>();
  });

  it('narrows events by type', () => {
    createRateLimiter({
      onEvent(event) {
        expectTypeOf(event).toEqualTypeOf<LimiterEvent>();
        if (event.type === 'waited') expectTypeOf(event.waitedMs).toEqualTypeOf<number>();
        // @ts-expect-error only some events have a bucket
        event.bucket;
      },
    });
    expectTypeOf<BucketState['nextFreeMs']>().toEqualTypeOf<number | undefined>();
  });
});

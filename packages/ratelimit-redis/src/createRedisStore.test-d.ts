import type { RateLimitStore } from '@bitget-kit/ratelimit';
import { createRateLimiter } from '@bitget-kit/ratelimit';
import { Cluster, Redis } from 'ioredis';
import { createClient, createCluster } from 'redis';
import { expectTypeOf, test } from 'vitest';
import { createRedisStore } from './createRedisStore.js';

test('clients of ioredis and redis fit, single and cluster', () => {
  const store = createRedisStore({ client: new Redis(), deployment: 'd' });
  expectTypeOf(store).toEqualTypeOf<RateLimitStore>();
  createRateLimiter({ store });
  createRedisStore({ client: new Cluster([]), deployment: 'd' });
  createRedisStore({ client: createClient(), deployment: 'd' });
  createRedisStore({ client: createCluster({ rootNodes: [] }), deployment: 'd' });
});

test('what is no client does not', () => {
  // @ts-expect-error a connection string is no client
  createRedisStore({ client: 'redis://localhost', deployment: 'd' });
  // @ts-expect-error every store has a deployment
  createRedisStore({ client: new Redis() });
});

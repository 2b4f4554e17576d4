// A process of its own: trades as fast as the limiter lets it, until it is told to end.
import { createRateLimiter, type Route } from '@bitget-kit/ratelimit';
import { Redis } from 'ioredis';
import { createRedisStore } from '../src/index.js';

const CALLERS = 8;
const [, , port = '', url = ''] = process.argv;
const client = new Redis(Number(port), { maxRetriesPerRequest: 0, retryStrategy: () => 100 });
// It reconnects by itself; the limiter waits meanwhile.
client.on('error', () => {});
const limiter = createRateLimiter({
  store: createRedisStore({ client, deployment: 'services' }),
  limits: { overall: { requests: 100, seconds: 1 } },
});
const route: Route = {
  id: 'POST /order',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

async function trade(): Promise<void> {
  for (;;) {
    const permit = await limiter.acquire(route);
    process.send?.('sent');
    let lost = true;
    try {
      await (await fetch(url)).text();
      lost = false;
    } catch {
      // The exchange of the test is gone: so is the test.
    } finally {
      permit.done({ lost });
    }
  }
}

process.once('disconnect', () => process.exit());
process.send?.('ready');
process.once('message', () => {
  for (let caller = 0; caller < CALLERS; caller++) void trade();
});

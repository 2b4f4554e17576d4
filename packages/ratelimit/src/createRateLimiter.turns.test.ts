import { expect, it } from 'vitest';
import type { Route } from './Route.js';
import { setup } from './test-support/setup.js';

it('who is passed on to a second budget does not go before those who wait there', async () => {
  const { clock, log, send } = setup({ limits: { overall: { requests: 1, seconds: 1 } } });
  const limit = { requests: 1, seconds: 1, scope: 'uid' } as const;
  const order: Route = { id: 'POST /order', limit, account: 'main', egress: 'home' };
  send('first', order);
  // Waits for its endpoint, which is looked at before the address: both come free at one moment.
  send('bulk', order, { priority: 'bulk' });
  send('read', { ...order, id: 'GET /x' }, { priority: 'read' });
  await clock.advance(5_000);
  expect(log).toEqual(['first 0', 'read 1002', 'bulk 2004']);
});

import { drainQueue } from './drainQueue.js';
import type { Case } from './takeTurns.js';

const REQUESTS = 5_000;

/** What a request costs our limiter that has to wait, in ns: on a virtual clock, so nothing of it is waiting. */
export function queuedCases(): Case[] {
  return [1, 300].map((endpoints) => ({
    name: `acquire + grant + done, ${REQUESTS.toLocaleString('en')} queued on ${endpoints} endpoint${endpoints > 1 ? 's' : ''}`,
    run: async () => (await drainQueue({ requests: REQUESTS, endpoints })).nanosecondsEach,
    goal: 8_000,
  }));
}

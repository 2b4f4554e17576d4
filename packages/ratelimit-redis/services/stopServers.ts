import { afterAll } from 'vitest';
import { runningServers } from './runningServers.js';

// A test that fails does not come to its end, and its server would outlive it.
afterAll(async () => {
  for (const server of [...runningServers]) await server.stop();
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server behind a slow line. */
export interface JitterServer {
  readonly port: number;
  /** When it counted each request, in ms of `performance.now()`, ascending. */
  readonly counted: readonly number[];
  close(): void;
}

/**
 * Starts an HTTP server on the loopback that lets each request travel `oneWayMs()`, counts it, and lets its answer
 * travel as long again. It refuses nothing: who would have been refused is worked out from what it counted.
 */
export async function createJitterServer(oneWayMs: () => number): Promise<JitterServer> {
  const counted: number[] = [];
  const server = createServer(async (_request, response) => {
    await sleep(oneWayMs());
    counted.push(performance.now());
    await sleep(oneWayMs());
    response.end();
  });
  // Otherwise it hangs up on idle connections, at the moment when a request may be on its way.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    counted,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

import type { Throttle } from '../loadLimiters.js';
import { createJitterServer } from './createJitterServer.js';
import { createSender } from './createSender.js';

/** How much load to put on a limiter, and over what line. */
export interface Load {
  readonly callers: number;
  readonly durationMs: number;
  /** How long the next request or answer travels. */
  readonly oneWayMs: () => number;
}

/**
 * Lets callers send through the limiter, each again as soon as it is answered, to a server of their own. Returns when
 * the server counted their requests, in ms from the first, up to `durationMs`.
 */
export async function runCallers(throttle: Throttle, { callers, durationMs, oneWayMs }: Load): Promise<number[]> {
  const server = await createJitterServer(oneWayMs);
  const send = createSender(server.port);
  const end = performance.now() + durationMs;
  const call = async (): Promise<void> => {
    while (performance.now() < end) await throttle(send);
  };
  await Promise.all(Array.from({ length: callers }, call));
  server.close();
  const first = server.counted[0] ?? 0;
  return server.counted.map((at) => at - first).filter((at) => at < durationMs);
}

import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server that counts requests, each after a delay, and answers after another. */
export interface Exchange {
  readonly url: string;
  /** When each request was counted, in ms of one clock, in order. */
  readonly counted: readonly number[];
  stop(): Promise<void>;
}

const NEAREST_MS = 5;
const FARTHEST_MS = 55;

export async function startExchange(): Promise<Exchange> {
  const counted: number[] = [];
  const delay = (): number => NEAREST_MS + Math.random() * (FARTHEST_MS - NEAREST_MS);
  const server = createServer((_, response) => {
    setTimeout(() => {
      counted.push(performance.now());
      setTimeout(() => response.end('{}'), delay());
    }, delay());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    counted,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from '@bitget-kit/tooling/listen-on-loopback';
import { Redis } from 'ioredis';

/** What speaks HTTP before a server that does not. */
export interface HttpBridge {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** In the format of Upstash: a command is an array, its reply `{ result }`; what the server refuses is 400 with `{ error }`. */
export async function startHttpBridge(port: number): Promise<HttpBridge> {
  const token = 'a-token';
  const redis = new Redis(port);
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { error: 'Unauthorized' });
    const [name = '', ...args] = (await json(request)) as string[];
    try {
      return answer(200, { result: await redis.call(name, ...args) });
    } catch (error) {
      return answer(400, { error: (error as Error).message });
    }
  });
  const { origin, close } = await listenOnLoopback(server);
  return {
    url: origin,
    token,
    async close() {
      redis.disconnect();
      await close();
    },
  };
}

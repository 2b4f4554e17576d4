import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectionFault } from './faults/ConnectionFault.js';
import { CUT } from './faults/CUT.js';
import type { Answer } from './faults/withFaults.js';
import type { IncomingRequest } from './http/IncomingRequest.js';
import type { SandboxServer } from './Sandbox.js';

// Bundlers for browsers and edge runtimes follow literal imports, and stumble over the `node:` modules in there.
const SERVER_LIBRARY = ['@hono', 'node-server'].join('/');

/** Serves on loopback. */
export async function listen(
  answer: Answer,
  { port = 0 }: { readonly port?: number | undefined } = {},
): Promise<SandboxServer> {
  const [{ serve }, { RESPONSE_ALREADY_SENT }]: [
    typeof import('@hono/node-server'),
    typeof import('@hono/node-server/utils/response'),
  ] = await Promise.all([
    import(/* @vite-ignore */ SERVER_LIBRARY),
    import(/* @vite-ignore */ `${SERVER_LIBRARY}/utils/response`),
  ]);
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        port,
        hostname: '127.0.0.1',
        // Its own Request and Response are a little faster, but they would be everybody's in this process.
        overrideGlobalObjects: false,
        fetch: async (_, env) => {
          const response = await answerOver(env as Wire, answer);
          return response ?? RESPONSE_ALREADY_SENT;
        },
      },
      (address: AddressInfo) => {
        const close = (): Promise<void> =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({ url: `http://127.0.0.1:${address.port}`, port: address.port, close });
      },
    );
    server.on('error', reject);
  });
}

/** What the library gives with each request. */
interface Wire {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** The answer; undefined when a fault has made of the connection what there is to see. */
async function answerOver({ incoming, outgoing }: Wire, answer: Answer): Promise<Response | undefined> {
  const { socket } = incoming;
  try {
    const response = await answer(requestOver(incoming), { ip: socket.remoteAddress ?? '' });
    const length = response.headers.get(CUT);
    if (length === null) return response;
    outgoing.writeHead(response.status, { 'content-type': 'application/json', 'content-length': length });
    outgoing.write(await response.text(), () => socket.destroy());
  } catch (error) {
    if (!(error instanceof ConnectionFault)) throw error;
    if (error.how === 'reset') socket.resetAndDestroy();
    else socket.destroy();
  }
  return undefined;
}

/** The request that a socket brings. */
function requestOver(incoming: IncomingMessage): IncomingRequest {
  const { method = '', url = '', headers } = incoming;
  return {
    method,
    // What is no path (`*`, or a whole address for a proxy) goes nowhere. Some clients send UTF-8 as it is.
    url: `http://localhost${url.startsWith('/') ? Buffer.from(url, 'latin1').toString() : '/-'}`,
    headers: { get: (name) => headers[name.toLowerCase()]?.toString() ?? null },
    get signal(): AbortSignal {
      const controller = new AbortController();
      incoming.socket.once('close', () => controller.abort());
      return controller.signal;
    },
    arrayBuffer: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

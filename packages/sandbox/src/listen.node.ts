import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectionFault } from './faults/ConnectionFault.js';
import type { Answer } from './faults/withFaults.js';
import type { IncomingRequest } from './http/IncomingRequest.js';
import type { SandboxServer } from './Sandbox.js';

/** Serves on loopback. */
export function listen(
  answer: Answer,
  { port = 0 }: { readonly port?: number | undefined } = {},
): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => void serve(answer, incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = (server.address() as AddressInfo).port;
      resolve({ url: `http://127.0.0.1:${bound}`, port: bound, close: () => closeServer(server) });
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { socket } = incoming;
  try {
    const { status, headers, body, cutTo } = await answer(requestOver(incoming), { ip: socket.remoteAddress ?? '' });
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    if (cutTo === undefined) outgoing.end(body);
    else outgoing.write(body.slice(0, cutTo), () => socket.destroy());
  } catch (error) {
    // A fault of ours, or the other side has gone: either way there is nobody to tell.
    // Told by its shape: this file is built for itself, so its class would be another one.
    if ((error as Partial<ConnectionFault>).how === 'reset') socket.resetAndDestroy();
    else socket.destroy();
  }
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
    arrayBuffer: () => bytesOf(incoming),
  };
}

function bytesOf(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    incoming.once('error', reject);
  });
}

import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import type { AppEnv } from './http/AppEnv.js';
import type { SandboxServer } from './Sandbox.js';

// Bundlers for browsers and edge runtimes follow literal imports, and stumble over the `node:` modules in there.
const SERVER_LIBRARY = ['@hono', 'node-server'].join('/');

/** Serves the app on loopback. */
export async function listen(
  app: Hono<AppEnv>,
  { port = 0 }: { readonly port?: number | undefined } = {},
): Promise<SandboxServer> {
  const { serve }: typeof import('@hono/node-server') = await import(/* @vite-ignore */ SERVER_LIBRARY);
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        port,
        hostname: '127.0.0.1',
        // Its own Request and Response are a little faster, but they would be everybody's in this process.
        overrideGlobalObjects: false,
        fetch: (request, env) => app.fetch(request, { ip: addressOf(env) }),
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

function addressOf(env: unknown): string {
  const { remoteAddress } = (env as { incoming: { socket: { remoteAddress?: string } } }).incoming.socket;
  return remoteAddress ?? '';
}

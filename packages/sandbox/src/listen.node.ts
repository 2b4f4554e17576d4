import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AppEnv } from './http/createApp.js';
import type { SandboxServer } from './Sandbox.js';

/** Serves the app on loopback. */
export function listen(
  app: Hono<AppEnv>,
  { port = 0 }: { readonly port?: number | undefined } = {},
): Promise<SandboxServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        port,
        hostname: '127.0.0.1',
        // Its own Request and Response are a little faster, but they would be everybody's in this process.
        overrideGlobalObjects: false,
        fetch: (request, env) => {
          const { remoteAddress = '' } = (env as { incoming: { socket: { remoteAddress?: string } } }).incoming.socket;
          return app.fetch(request, { ip: remoteAddress });
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

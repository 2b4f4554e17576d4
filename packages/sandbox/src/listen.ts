import { BitgetError } from '@bitget-kit/errors';
import type { Answer } from './faults/withFaults.js';
import type { SandboxServer } from './Sandbox.js';

/** Where there are no sockets to listen on: browsers and edge runtimes, whose bundles must not ask for `node:http`. */
export async function listen(
  _answer: Answer,
  _options?: { readonly port?: number | undefined },
): Promise<SandboxServer> {
  const message = 'A sandbox listens on Node, Deno and Bun only. Hand its fetch to a client instead.';
  throw new BitgetError('config/invalid', message, { option: 'listen' });
}

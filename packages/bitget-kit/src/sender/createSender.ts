import type { Sender } from './Sender.js';

/** Where the global `fetch` sends, there is nothing to hold or to close: the transport looks it up at each request. */
export function createSender(): Sender | undefined {
  return undefined;
}

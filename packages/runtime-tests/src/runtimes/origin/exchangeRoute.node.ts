import { buffer } from 'node:stream/consumers';
import { createSandbox } from '@bitget-kit/sandbox';
import type { Handler } from './Handler.js';

/** The offline exchange, with the keys that every sandbox of this seed has. */
export function exchangeRoute(): Handler {
  const sandbox = createSandbox({ seed: 1 });
  return async (request, response, path) => {
    const { method = 'GET' } = request;
    const headers = request.headers as Record<string, string>;
    const body = await buffer(request);
    const init = { method, headers, ...(method === 'GET' ? {} : { body }) };
    const answer = await sandbox.fetch(`https://api.bitget.com${path}`, init);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  };
}

import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';

/** Makes the function that sends one request to a port of the loopback and waits for the answer, over kept connections. */
export function createSender(port: number): () => Promise<void> {
  const agent = new Agent({ keepAlive: true });
  return async () => {
    const [response] = (await once(get({ host: '127.0.0.1', port, agent }), 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
  };
}

import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Starts the server in a process of its own. */
export async function startServer(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'server.ts'), { execArgv: ['--import=tsx'] });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the server ended')));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

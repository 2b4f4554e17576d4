import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Bytes that so many waiting requests keep in a limiter, named as by `loadLimiters`; another name: without a limiter. */
export async function measureQueueMemory(name: string, requests: number): Promise<number> {
  const script = fileURLToPath(new URL('./queueMemory.child.ts', import.meta.url));
  const child = fork(script, [name, `${requests}`], { execArgv: [...process.execArgv, '--expose-gc'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`measuring the memory of ${name} ended with code ${code}`);
  });
  const [bytes] = await Promise.race([once(child, 'message'), failed]);
  return Number(bytes);
}

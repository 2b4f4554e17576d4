import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Processes that share one budget. */
export interface Workers {
  readonly processes: readonly ChildProcess[];
  /** How many requests each has sent. */
  readonly sent: readonly number[];
  stop(): Promise<void>;
}

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Starts `count` processes; they begin together when all of them are up. */
export async function startWorkers(count: number, redisPort: number, url: string): Promise<Workers> {
  const execArgv = ['--import', 'tsx', '--conditions=@bitget-kit/source'];
  const processes = Array.from({ length: count }, () => fork(WORKER, [`${redisPort}`, url], { execArgv }));
  const sent = processes.map(() => 0);
  await Promise.all(processes.map((each) => once(each, 'message')));
  for (const [index, each] of processes.entries()) {
    each.on('message', () => {
      sent[index] = (sent[index] ?? 0) + 1;
    });
    each.send('go');
  }
  return {
    processes,
    sent,
    async stop() {
      await Promise.all(
        processes.map(async (each) => {
          const gone = once(each, 'exit');
          each.kill('SIGKILL');
          await gone;
        }),
      );
    },
  };
}

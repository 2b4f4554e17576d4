import { spawn } from 'node:child_process';
import type { Command } from './Runtime.js';

/** How a program came to its end. */
export interface Ending {
  /** Undefined when it had to be ended. */
  readonly exitCode: number | undefined;
  /** What it printed, on both streams. */
  readonly printed: string;
}

/** Starts a program, and waits until it ends; or until `enough`, when it is ended. */
export async function runProgram(
  { file, args }: Command,
  cwd: string,
  enough: Promise<unknown>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ending> {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number | undefined>((resolve) => {
    child.on('error', ({ message }) => {
      printed += message;
      resolve(undefined);
    });
    child.on('close', (code, signal) => resolve(signal ? undefined : (code ?? undefined)));
  });
  await Promise.race([ended, enough]);
  if (child.exitCode === null && child.pid !== undefined) endGroup(child.pid);
  return { exitCode: await ended, printed };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

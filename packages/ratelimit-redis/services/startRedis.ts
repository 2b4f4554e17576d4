import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningServers } from './runningServers.js';

/** A `redis-server` of the test's own, on a free port, with nothing on disk. */
export interface RedisServer {
  readonly port: number;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error when `redis-server` cannot be run, or ends at once */
export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'bitget-kit-redis-'));
  let server = await start(port, dir, options);
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  const running: RedisServer = {
    port,
    kill,
    signal: (signal) => void server.kill(signal),
    async restart() {
      await kill();
      server = await start(port, dir, options);
    },
    async stop() {
      await kill();
      rmSync(dir, { recursive: true, force: true });
      runningServers.delete(running);
    },
  };
  runningServers.add(running);
  return running;
}

async function start(port: number, dir: string, options: readonly string[]): Promise<ChildProcess> {
  const memoryOnly = ['--port', `${port}`, '--dir', dir, '--save', '', '--appendonly', 'no', ...options];
  const server = spawn('redis-server', memoryOnly, { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
  failed.catch(() => {});
  while (!(await Promise.race([answers(port), failed])));
  return server;
}

/** Whether somebody listens; a refusal takes long enough not to ask in vain too often. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => setTimeout(resolve, 20, false));
  });
  socket.destroy();
  return open;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

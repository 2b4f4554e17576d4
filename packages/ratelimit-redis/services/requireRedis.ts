import { spawnSync } from 'node:child_process';

/** Runs once before all tests: without a server they would prove nothing, and each would fail in its own words. */
export default function requireRedis(): void {
  if (spawnSync('redis-server', ['--version']).error) {
    throw new Error('redis-server is not on PATH; on Debian: apt-get install redis-server');
  }
}

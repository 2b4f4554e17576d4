import { spawnSync } from 'node:child_process';

/** Runs once before all tests: without it each would fail in its own words. */
export default function requirePython(): void {
  if (spawnSync('python3', ['--version']).error) {
    throw new Error('python3 is not on PATH; on Debian: apt-get install python3');
  }
}

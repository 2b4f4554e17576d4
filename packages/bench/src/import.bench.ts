// What a program pays for importing a client: each time in a fresh process, in turns, the median of all turns.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Case, takeTurns } from './cost/takeTurns.js';

const ROUNDS = 15;
const GOALS = { ms: 0.25, memory: 0.5 };
const run = promisify(execFile);

interface Cost {
  readonly ms: number;
  readonly heap: number;
  readonly rss: number;
}

/** Run by Node itself, so that no loader of ours is measured. */
const program = (name: string): string => `
const collect = () => { globalThis.gc(); return process.memoryUsage(); };
const before = collect();
const start = performance.now();
${name === 'nothing' ? '' : `await import(${JSON.stringify(name)});`}
const ms = performance.now() - start;
const after = collect();
console.log(JSON.stringify({ ms, heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss }));`;

async function measure(name: string): Promise<Cost> {
  const args = ['--expose-gc', '--input-type=module', '--eval', program(name)];
  const { stdout } = await run(process.execPath, args, { cwd: new URL('.', import.meta.url), env: {} });
  return JSON.parse(stdout) as Cost;
}

const names = ['nothing', 'bitget-kit', 'bitget-api'];
const costs = new Map(names.map((name): [string, Cost[]] => [name, []]));
const cases = names.map((name): Case => {
  return { name, run: async () => costs.get(name)?.push(await measure(name)) ?? 0 };
});
await takeTurns(cases, ROUNDS);

const median = (name: string, part: keyof Cost): number => {
  const sorted = (costs.get(name) ?? []).map((cost) => cost[part]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};
console.log(`import in a fresh process, Node ${process.version}, medians of ${ROUNDS} turns`);
for (const name of names) {
  const [ms, heap, rss] = [median(name, 'ms'), median(name, 'heap') / 2 ** 20, median(name, 'rss') / 2 ** 20];
  console.log(
    `${name.padEnd(12)} ${ms.toFixed(1).padStart(7)} ms   heap +${heap.toFixed(1)} MiB   rss +${rss.toFixed(1)} MiB`,
  );
}
const ratio = (part: keyof Cost): number => median('bitget-kit', part) / median('bitget-api', part);
for (const [part, goal] of [
  ['ms', GOALS.ms],
  ['heap', GOALS.memory],
  ['rss', GOALS.memory],
] as const) {
  const value = ratio(part);
  console.log(
    `bitget-kit / bitget-api, ${part}: ${value.toFixed(2)} (goal ${goal}) ${value <= goal ? 'ok' : 'MISSED'}`,
  );
  if (value > goal) process.exitCode = 1;
}

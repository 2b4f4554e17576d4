import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type LimiterKind, loadLimiters } from '../loadLimiters.js';
import { countFixedWindowRefusals } from './countFixedWindowRefusals.js';
import { countSlidingLogRefusals } from './countSlidingLogRefusals.js';
import { createRandom } from './createRandom.js';
import { measureBurst } from './measureBurst.js';
import { runCallers } from './runCallers.js';

const OURS = '@bitget-kit/ratelimit';
const LIMIT = { requests: 10, windowMs: 1_000 } as const;
const CALLERS = 30;
const DURATION_MS = 15_000;
const BASE_MS = 20;
const EXTRA_MS = [50, 200] as const;
const SAMPLING_MS = 10;
/** Above it, late timers would say more about the machine than about the limiters. */
const BUSY = 0.5;

/** What a limiter's requests met in one scenario. */
interface Verdict {
  /** Requests that the server counted. */
  readonly sent: number;
  readonly slidingLog: number;
  readonly fixedWindow: number;
  /** Accepted by the sliding log, of what the limit allows. */
  readonly utilisation: number;
}

interface Row {
  readonly name: string;
  readonly burstMs: number;
  readonly verdicts: readonly Verdict[];
}

/**
 * Sets the limiters against an exchange behind a jittery line, all at the same time, each against a server of its own.
 * Prints a table. Returns whether our limiter was never refused.
 */
export async function benchLimits(seed: number): Promise<boolean> {
  const kinds = await loadLimiters();
  const delay = monitorEventLoopDelay({ resolution: SAMPLING_MS });
  const bursts = await measureBursts(kinds);
  delay.enable();
  const before = performance.eventLoopUtilization();
  const verdicts = await Promise.all(kinds.map((kind) => judge(kind, seed)));
  const { utilization } = performance.eventLoopUtilization(before);
  delay.disable();
  const rows = kinds.map(({ name }, i): Row => ({ name, burstMs: bursts[i] ?? 0, verdicts: verdicts[i] ?? [] }));
  printTable(rows, seed);
  printLoad(utilization, delay.percentile(99) / 1e6 - SAMPLING_MS);
  return isNeverRefused(rows.find(({ name }) => name === OURS));
}

/** One after the other: a burst takes so short that they would measure each other. */
async function measureBursts(kinds: readonly LimiterKind[]): Promise<number[]> {
  const bursts: number[] = [];
  for (const kind of kinds) {
    // The first call of all pays for compiling.
    await measureBurst(kind.create(LIMIT), 1);
    bursts.push(await measureBurst(kind.create(LIMIT), LIMIT.requests));
  }
  return bursts;
}

function judge(kind: LimiterKind, seed: number): Promise<Verdict[]> {
  const { requests, windowMs } = LIMIT;
  return Promise.all(
    EXTRA_MS.map(async (extraMs): Promise<Verdict> => {
      const random = createRandom(seed);
      const oneWayMs = (): number => BASE_MS + random() * extraMs;
      const times = await runCallers(kind.create(LIMIT), { callers: CALLERS, durationMs: DURATION_MS, oneWayMs });
      const slidingLog = countSlidingLogRefusals(times, requests, windowMs);
      return {
        sent: times.length,
        slidingLog,
        fixedWindow: countFixedWindowRefusals(times, requests, windowMs),
        utilisation: (times.length - slidingLog) / ((requests * DURATION_MS) / windowMs),
      };
    }),
  );
}

function printTable(rows: readonly Row[], seed: number): void {
  const { requests, windowMs } = LIMIT;
  console.log('Limiters against a jittery exchange\n');
  console.log(
    `${requests} requests per ${windowMs} ms, ${CALLERS} callers for ${DURATION_MS / 1_000} s, real HTTP on the loopback. ` +
      `Each way takes ${BASE_MS} ms and a random extra. Seed of the extras: ${seed}; the rest is real time, so figures vary.\n` +
      'Per extra: requests that a sliding log refuses, that a fixed window refuses in its worst phase, and how much of the ' +
      'limit is used (accepted by the sliding log). Nobody sends a refused request again.\n' +
      `Burst: when the last of ${requests} requests into an idle limiter goes, in ms.\n`,
  );
  const scenarios = EXTRA_MS.flatMap((extra) => [`+0–${extra} ms: log`, 'window', 'used']);
  printRow(['limiter', ...scenarios, 'burst']);
  printRow(['---', ...scenarios.map(() => '--:'), '--:']);
  for (const { name, burstMs, verdicts } of rows) {
    const cells = verdicts.flatMap(({ sent, slidingLog, fixedWindow, utilisation }) => [
      `${slidingLog} of ${sent}`,
      `${fixedWindow}`,
      `${Math.round(utilisation * 100)} %`,
    ]);
    printRow([name, ...cells, burstMs.toFixed(0)]);
  }
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function printLoad(utilization: number, delayMs: number): void {
  console.log(
    `\nThe process was busy ${(utilization * 100).toFixed(1)} % of the time; event loop delay p99 ${delayMs.toFixed(1)} ms.`,
  );
  if (utilization > BUSY)
    console.log('That is too much: late timers have changed the figures. Run it on an idle machine.');
}

function isNeverRefused(row: Row | undefined): boolean {
  const kept =
    row?.verdicts.every(({ sent, slidingLog, fixedWindow }) => sent > 0 && slidingLog + fixedWindow === 0) ?? false;
  console.log(kept ? `\n${OURS}: no request refused.` : `\n${OURS} BROKE THE LIMIT, or sent nothing.`);
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kept = await benchLimits(Number(process.argv[2] ?? 1));
  process.exitCode = kept ? 0 : 1;
}

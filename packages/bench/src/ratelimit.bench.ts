import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drainQueue } from './cost/drainQueue.js';
import { measureQueueMemory } from './cost/measureQueueMemory.js';
import { peerCases } from './cost/peerCases.js';
import { type Line, printSection } from './cost/printSection.js';
import { queuedCases } from './cost/queuedCases.js';
import { type Case, takeTurns } from './cost/takeTurns.js';
import { uncontendedCases } from './cost/uncontendedCases.js';
import { createRandom } from './limits/createRandom.js';
import { type LimiterKind, loadLimiters } from './loadLimiters.js';

const ROUNDS = 15;
const TIMER_REQUESTS = 20_000;
const WAITING = 10_000;

/** What the limiter costs, alone and against its peers. Prints what it finds, with the goals beside it; judges nothing. */
export async function benchRatelimit(): Promise<void> {
  console.log(`\nThe limiter: what a request costs. Medians of ${ROUNDS} rounds, taken in turns`);
  // Alone first: with the peers goes one more kind of clock, and calls to many kinds are slower than in any real program.
  await printAlone();
  // The paced ones set a timer between any two calls.
  const kinds = (await loadLimiters()).filter(({ paced }) => !paced);
  await printAgainstPeers(kinds);
  await printTimers();
  await printMemory(kinds);
  console.log(
    `\n  Load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors: when it is higher than they are many, times are too long.`,
  );
}

async function printAlone(): Promise<void> {
  const roomy = uncontendedCases();
  const queued = queuedCases();
  const figures = await takeTurns([...roomy, ...queued], ROUNDS);
  printSection('While there is room', absolute(roomy, figures));
  printSection('When all have to wait (virtual clock)', absolute(queued, figures));
}

async function printAgainstPeers(kinds: readonly LimiterKind[]): Promise<void> {
  const { roomy, queued } = peerCases(kinds);
  const figures = await takeTurns([...roomy, ...queued], ROUNDS);
  printSection('All called alike, while there is room: no-ops, ours over 2 buckets', relative(roomy, figures));
  console.log('  Bottleneck starts one job after another, over two timers each: its figure is waiting more than work.');
  printSection(
    'All called alike, when all have to wait: 5,000 no-ops at once, 1,000 go per 50 ms, processor time',
    relative(queued, figures),
  );
  console.log(
    '  Not compared: Bottleneck (starts less than the limit allows, so nobody waits for the limit);\n' +
      '  p-throttle, strict (keeps 1 ms between any two that wait, so it takes 5 s).\n' +
      '  Not compared in either: ccxt, leaky bucket and Bottleneck, minTime: for them, every second call has to wait.',
  );
}

function absolute(cases: readonly Case[], figures: ReadonlyMap<Case, number>): Line[] {
  return cases.map((each) => ({
    figure: nanoseconds(figures.get(each)),
    name: each.name,
    beside: each.goal === undefined ? undefined : `goal ≤ ${each.goal.toLocaleString('en')} ns`,
  }));
}

/** Ours is the first. */
function relative(cases: readonly Case[], figures: ReadonlyMap<Case, number>): Line[] {
  const [ours = Number.NaN] = cases.map((each) => figures.get(each));
  return cases.map((each) => {
    const figure = figures.get(each) ?? Number.NaN;
    return { figure: nanoseconds(figure), name: each.name, beside: `${(figure / ours).toFixed(1)}× ours` };
  });
}

async function printTimers(): Promise<void> {
  const random = createRandom(1);
  const queue = { requests: TIMER_REQUESTS, endpoints: 1 };
  const together = await drainQueue(queue);
  const apart = await drainQueue({ ...queue, answerMs: () => 40 + random() * 100 });
  printSection(`Timers per window of 10 requests, ${TIMER_REQUESTS.toLocaleString('en')} queued on 1 endpoint`, [
    { figure: together.timersPerWindow.toFixed(3), name: 'the answers of a window come together', beside: 'goal ≤ 1' },
    {
      figure: apart.timersPerWindow.toFixed(3),
      name: 'each answer comes for itself, 40-140 ms after the grant',
      beside: 'no goal: each frees its slot at its own time',
    },
  ]);
}

async function printMemory(kinds: readonly LimiterKind[]): Promise<void> {
  const lines: Line[] = [];
  for (const name of [...kinds.map((kind) => kind.name), 'no limiter: the callers alone']) {
    const bytes = await measureQueueMemory(name, WAITING);
    const beside = lines.length === 0 ? 'goal ≤ 10 MB' : undefined;
    lines.push({ figure: `${(bytes / 1e6).toFixed(1)} MB`, name, beside });
  }
  printSection(`Memory of ${WAITING.toLocaleString('en')} waiting requests, each limiter in its own process`, lines);
}

function nanoseconds(figure = Number.NaN): string {
  return `${Math.round(figure).toLocaleString('en')} ns`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchRatelimit();

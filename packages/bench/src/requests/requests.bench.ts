import type { Contestant } from './Contestant.js';
import { floors } from './floors.js';
import { kits, offlineKits } from './kits.js';
import { peers } from './peers.js';
import { startServer } from './startServer.js';

const ROUNDS = 5;
const GOAL_ROUNDS = 41;
const KINDS = ['order', 'ticker', 'candles'] as const;
const IN_FLIGHT = [1, 16, 64];
/** So many requests make a round; the first rounds warm up and are not counted. */
const CALLS = { order: 640, ticker: 640, candles: 128 };
const WARM_UP = 3;

type Kind = (typeof KINDS)[number];

/** CPU time of this process for so many requests, µs each. */
async function measure(run: () => Promise<unknown>, calls: number, inFlight: number): Promise<number> {
  const before = process.cpuUsage();
  const lane = async (): Promise<void> => {
    for (let call = 0; call < calls / inFlight; call += 1) await run();
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** µs of CPU time a request, by contestant, one figure a round. */
type Figures = ReadonlyMap<string, readonly number[]>;

/**
 * Round after round, so that whatever slows the machine slows them all; in another order each time, and after a collection of what is
 * young, so that none pays for what the one before has left behind. (After a full one, hundreds of requests cost three times as much,
 * and those with more code suffer most: most likely it throws away optimized code.)
 */
async function race(
  contestants: readonly Contestant[],
  kind: Kind,
  inFlight: number,
  rounds: number,
): Promise<Figures> {
  const figures = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    for (const contestant of shuffled(contestants)) {
      globalThis.gc?.({ type: 'minor' });
      const cpu = await measure(contestant[kind], CALLS[kind], inFlight);
      if (round >= WARM_UP) figures.get(contestant.name)?.push(cpu);
    }
  }
  return figures;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The median of what is made of the two figures of each round. */
function paired(figures: Figures, one: string, other: string, make: (a: number, b: number) => number): number {
  const others = figures.get(other) ?? [];
  return median((figures.get(one) ?? []).map((figure, round) => make(figure, others[round] ?? Number.NaN)));
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

const ratio = (a: number, b: number): number => a / b;
const difference = (a: number, b: number): number => a - b;

// Bitget's own client prints every request.
console.log = () => undefined;
const print = (line: string): unknown => process.stdout.write(`${line}\n`);

const { url, stop } = await startServer();
const contestants = [...floors(url), ...kits(url), ...peers(url)];
for (const { name, ticker } of contestants) {
  if (!(await ticker())) throw new Error(`${name} got no ticker`);
}
if (!globalThis.gc) throw new Error('run this with --expose-gc: pnpm bench:requests');
const tables = new Map<string, Figures>();
for (const kind of KINDS) {
  for (const n of IN_FLIGHT) tables.set(`${kind}, ${n} in flight`, await race(contestants, kind, n, ROUNDS));
}
print('CPU time of a request in µs, and as a multiple of undici.request. One run, interleaved, medians.\n');
print(`| ${['', ...tables.keys()].join(' | ')} |`);
print(`|${' --- |'.repeat(1 + tables.size)}`);
for (const { name } of contestants) {
  const cells = [...tables.values()].map(
    (figures) =>
      `${median(figures.get(name) ?? []).toFixed(0)} (${paired(figures, name, 'undici.request', ratio).toFixed(2)})`,
  );
  print(`| ${[name, ...cells].join(' | ')} |`);
}

const goal = (sentence: string, figure: number, limit: number): unknown =>
  print(`${figure <= limit ? 'met   ' : 'missed'} ${sentence}: ${figure.toFixed(2)}, wanted ${limit}`);
const duel = (...names: string[]): Promise<Figures> => {
  const chosen = contestants.filter(({ name }) => names.includes(name));
  return race(chosen, 'order', 16, GOAL_ROUNDS);
};
print(`\nSigned orders, 16 in flight, a few contestants at a time, the medians of ${GOAL_ROUNDS} rounds:`);
const own = await duel('undici.request', 'bitget-kit', 'ccxt');
goal('default sender, multiple of undici.request', paired(own, 'bitget-kit', 'undici.request', ratio), 1.35);
goal('multiple of ccxt, the fastest peer', paired(own, 'bitget-kit', 'ccxt', ratio), 1);
const standard = await duel('fetch', 'fetch with a signal', 'bitget-kit, fetch');
const offline = await race(offlineKits(), 'order', 16, GOAL_ROUNDS);
goal('the limiter, µs more, no network', paired(offline, 'offline', 'offline, no limiter', difference), 3);
goal('with fetch, multiple of fetch', paired(standard, 'bitget-kit, fetch', 'fetch', ratio), 1.15);
goal('the same of fetch with a signal', paired(standard, 'bitget-kit, fetch', 'fetch with a signal', ratio), 1.15);
for (const { close } of contestants) await close?.();
stop();
process.exit();

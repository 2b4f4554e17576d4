import type { Contestant } from './Contestant.js';
import { floors } from './floors.js';
import { kits } from './kits.js';
import { peers } from './peers.js';
import { startServer } from './startServer.js';

const ROUNDS = 9;
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

/** In turn, round after round, so that whatever slows the machine slows them all. Medians, µs of CPU time a request. */
async function race(contestants: readonly Contestant[], kind: Kind, inFlight: number): Promise<Map<string, number>> {
  const rounds = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const contestant of contestants) {
      const cpu = await measure(contestant[kind], CALLS[kind], inFlight);
      if (round >= WARM_UP) rounds.get(contestant.name)?.push(cpu);
    }
  }
  return new Map(
    [...rounds].map(([name, figures]) => [name, figures.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN]),
  );
}

// Bitget's own client prints every request.
console.log = () => undefined;
const print = (line: string): unknown => process.stdout.write(`${line}\n`);

const { url, stop } = await startServer();
const contestants = [...floors(url), ...kits(url), ...peers(url)];
for (const { name, ticker } of contestants) {
  if (!(await ticker())) throw new Error(`${name} got no ticker`);
}
const figures = new Map<string, Map<string, number>>();
print('CPU time of a request in µs, and as a multiple of undici.request. One run, interleaved, medians.\n');
print(`| ${['', ...KINDS.flatMap((kind) => IN_FLIGHT.map((n) => `${kind}, ${n} in flight`))].join(' | ')} |`);
for (const kind of KINDS) for (const n of IN_FLIGHT) figures.set(`${kind} ${n}`, await race(contestants, kind, n));
print(`|${' --- |'.repeat(1 + figures.size)}`);
for (const { name } of contestants) {
  const cells = [...figures.values()].map((column) => {
    const [cpu = Number.NaN, floor = Number.NaN] = [column.get(name), column.get('undici.request')];
    return `${cpu.toFixed(0)} (${(cpu / floor).toFixed(2)})`;
  });
  print(`| ${[name, ...cells].join(' | ')} |`);
}

const at16 = (name: string): number => figures.get('order 16')?.get(name) ?? Number.NaN;
const goal = (sentence: string, figure: number, limit: number): unknown =>
  print(`${figure <= limit ? 'met   ' : 'missed'} ${sentence}: ${figure.toFixed(2)}, wanted ${limit}`);
print('\nSigned orders, 16 in flight:');
goal('default sender, multiple of undici.request', at16('bitget-kit, no limiter') / at16('undici.request'), 1.35);
goal('with fetch, multiple of fetch', at16('bitget-kit, fetch') / at16('fetch'), 1.15);
goal('the limiter, µs more', at16('bitget-kit') - at16('bitget-kit, no limiter'), 3);
for (const peer of ['bitget-api', 'ccxt', 'bitget-api-node-sdk (v1)']) {
  goal(`multiple of ${peer}`, at16('bitget-kit') / at16(peer), 1);
}
for (const { close } of contestants) await close?.();
stop();
process.exit();

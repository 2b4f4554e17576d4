import { createTransport, type Transport } from '@bitget-kit/transport';
import type { JournalRecord, OrderJournal } from '../OrderJournal.js';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import { resumeOrder } from '../resumeOrder.js';
import { type SettledOrder, settleOrder } from '../settleOrder.js';
import { submitOrder } from '../submitOrder.js';
import type { Behaviour } from './Behaviour.js';
import { type ModelClock, modelClock } from './modelClock.js';
import { signer } from './signer.js';
import { type BookedOrder, type SimulatedExchange, simulateExchange } from './simulateExchange.js';

/** What the caller does, and what becomes of his machine. Times in ms. */
export interface Play {
  /** How far the wall clock is ahead of the exchange's time at the start. */
  readonly clockErrorMs: number;
  /** Then the wall clock is set, by so much and after so long. */
  readonly clockStep?: { readonly afterMs: number; readonly byMs: number } | undefined;
  /** At these inputs or outputs (of network and journal, numbered from 1) a process ends, and another begins after so long. */
  readonly crashes: readonly { readonly at: number; readonly restartsAfterMs: number }[];
  readonly syncClock: boolean;
  readonly validForMs?: number | undefined;
  /** The caller gives up after so long, and goes on with what is pending. */
  readonly abortsAfterMs?: number | undefined;
  /** What is done with an order that is pending after a crash. */
  readonly goesOn: 'resume' | 'settle';
}

/** How a play ended. */
export interface Ending {
  /** What the caller knows in the end: an outcome, or that the call rejected, or that the journal has nothing of it. */
  readonly knows: OrderOutcome['outcome'] | SettledOrder['outcome'] | 'thrown' | 'nothing';
  readonly outcome?: OrderOutcome | undefined;
  /** Whether an unknown order has an id that was taken: only that may stay unknown. */
  readonly taken: boolean;
  /** Orders that came to be by the end of all time, without any from before. */
  readonly orders: readonly BookedOrder[];
  /** Those that look-ups showed when the caller was told, a second before. */
  readonly shown: number;
  /** How many copies of each sending arrived. */
  readonly arrived: readonly number[];
  /** Whether something was sent that the journal had not. */
  readonly unwritten: boolean;
}

const WITHIN = { resolveWithinMs: 300_000 };
const NEVER = new Promise<never>(() => undefined);

/** A process: what goes in and out of it ends with it. */
interface Process {
  readonly transport: Transport;
  readonly journal: OrderJournal;
  readonly died: Promise<'died'>;
}

/** Submits one order through the real transport to a simulated exchange, whatever happens on the way. */
export async function playOrder(behaviour: Behaviour, play: Play): Promise<Ending> {
  const clock = modelClock(play.clockErrorMs);
  const { clockStep } = play;
  if (clockStep) clock.setTimer(clockStep.afterMs, () => clock.step(clockStep.byMs));
  const exchange = simulateExchange(clock, behaviour);
  const records: JournalRecord[] = [];
  let unwritten = false;
  const watched = {
    ...exchange,
    fetch: (async (url, init) => {
      if (url.endsWith('/place-order') && records.length === 0) unwritten = true;
      return exchange.fetch(url, init);
    }) as SimulatedExchange['fetch'],
  };
  const lives = [...play.crashes.values()];
  const begin = (): Process => startProcess(clock, watched, records, play.syncClock, lives[0]?.at);
  const known = await liveThrough(clock, play, begin, lives, records);
  const shown = exchange.visibleAt(clock.true() - 1_000).filter(({ sending }) => sending >= 0).length;
  // Until nothing can come any more.
  await clock.run(clock.after(400_000));
  const orders = exchange.orders.filter(({ sending }) => sending >= 0);
  return { ...known, orders, shown, arrived: exchange.arrived, unwritten };
}

type Known = Pick<Ending, 'knows' | 'outcome' | 'taken'>;

/** The first process submits; each one after a crash goes on with what the journal has. */
async function liveThrough(
  clock: ModelClock,
  play: Play,
  begin: () => Process,
  lives: { readonly restartsAfterMs: number }[],
  records: readonly JournalRecord[],
): Promise<Known> {
  let process = begin();
  let doing: Promise<Known> = submit(process, clock, play);
  for (;;) {
    const known = await clock.run(Promise.race([doing, process.died]));
    if (known !== 'died') return known;
    await clock.run(clock.after(lives.shift()?.restartsAfterMs ?? 0));
    const last = records.at(-1);
    if (!last) return { knows: 'nothing', taken: false };
    if (!last.pending) return { knows: last.state as Known['knows'], taken: false };
    process = begin();
    doing = goOn(process, play.goesOn, last.pending);
  }
}

async function submit({ transport, journal }: Process, clock: ModelClock, play: Play): Promise<Known> {
  const stop = new AbortController();
  if (play.abortsAfterMs !== undefined) clock.setTimer(play.abortsAfterMs, () => stop.abort(new Error('gave up')));
  const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '1', size: '1' } as const;
  try {
    const outcome = await submitOrder(transport, {
      ...WITHIN,
      product: 'spot',
      order: { ...order, clientOid: 'id' },
      validForMs: play.validForMs,
      signal: stop.signal,
      journal,
    });
    return outcome.outcome === 'unknown' && stop.signal.aborted
      ? await goOn({ transport, journal }, 'resume', outcome.pending)
      : knownOf(outcome);
  } catch {
    return { knows: 'thrown', taken: false };
  }
}

async function goOn(
  { transport, journal }: Pick<Process, 'transport' | 'journal'>,
  how: Play['goesOn'],
  pending: PendingOrder,
): Promise<Known> {
  const read = JSON.parse(JSON.stringify(pending)) as PendingOrder;
  if (how === 'resume') return knownOf(await resumeOrder(transport, read, { ...WITHIN, journal }));
  const settled = await settleOrder(transport, read, { ...WITHIN, want: 'dead' });
  return { knows: settled.outcome, taken: settled.outcome === 'unknown' && settled.pending.duplicate };
}

function knownOf(outcome: OrderOutcome): Known {
  return { knows: outcome.outcome, outcome, taken: outcome.outcome === 'unknown' && outcome.pending.duplicate };
}

function startProcess(
  clock: ModelClock,
  { fetch }: SimulatedExchange,
  records: JournalRecord[],
  syncClock: boolean,
  crashesAt: number | undefined,
): Process {
  let steps = 0;
  let dead = false;
  let die: (word: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  /** Each input and output passes here: a dead process goes no further. */
  const pass = (): Promise<never> | undefined => {
    steps += 1;
    if (steps === crashesAt) {
      dead = true;
      die('died');
    }
    return dead ? NEVER : undefined;
  };
  const transport = createTransport({
    signer,
    syncClock,
    retries: 0,
    clock: { ...clock, setTimer: (ms, fn) => clock.setTimer(ms, () => void (dead || fn())) },
    fetch: async (url, init) => {
      await pass();
      const response = await fetch(url, init).catch(async (error: unknown) => {
        await pass();
        throw error;
      });
      await pass();
      return response;
    },
  });
  const journal: OrderJournal = {
    put: async (record) => {
      await pass();
      await clock.after(5);
      records.push(JSON.parse(JSON.stringify(record)) as JournalRecord);
      await pass();
    },
  };
  return { transport, journal, died };
}

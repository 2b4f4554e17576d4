import { BitgetError } from '@bitget-kit/errors';
import type { Answer, CallOptions, Clock, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderIntent } from '../OrderIntent.js';
import type { Followed } from '../products/Followed.js';

/** What happens to one copy of an order on its way. */
export interface Delivery {
  /** From hand-over to the gateway, ms; undefined: it never arrives. */
  readonly arrivesAfterMs?: number | undefined;
  /** From the gateway to the books, ms. */
  readonly processedAfterMs: number;
}

/** What happens to one sending. */
export interface Fate {
  readonly deliveries: readonly Delivery[];
  /** What the caller hears: the exchange's answer after a while, or nothing but a failure. */
  readonly answer: 'told' | 'lost';
  /** When the caller hears it, ms after the hand-over. */
  readonly heardAfterMs: number;
}

/** How the exchange of a model run behaves. All times in ms. */
export interface Behaviour {
  readonly fates: readonly Fate[];
  /** From the books to the look-ups. */
  readonly visibleAfterMs: number;
  readonly signatureLifeMs: number;
  /** How far the local clock is ahead of the exchange's. */
  readonly clockErrorMs: number;
  /** Rounds of look-ups in which a source does not answer, by their number. */
  readonly voidRounds: readonly number[];
  /** An order of the same id that was finished long ago, as if the caller had used the id before. */
  readonly reused: boolean;
  /** The exchange refuses the order for its own reasons. */
  readonly refuses: boolean;
  /** The order is over at once, as an immediate one. */
  readonly endsAfterMs: number;
}

/** An exchange that keeps orders by the rules that are documented, with a network that keeps none. */
export interface SimulatedExchange {
  readonly transport: Transport;
  readonly product: Followed<{ symbol: string; side: string; clientOid: string }>;
  /** Every order that came into the books, ever. */
  readonly orders: FoundOrder[];
  /** How many requests the client made. */
  readonly sendings: () => number;
}

/** A virtual clock: time passes only in `run`. */
export interface ModelClock extends Clock {
  readonly true: () => number;
  readonly run: <T>(promise: Promise<T>) => Promise<T>;
}

const START = 1_700_000_000_000;

export function modelClock(errorMs: number): ModelClock {
  let elapsed = 0;
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();
  return {
    true: () => START + elapsed,
    now: () => START + elapsed + errorMs,
    monotonic: () => elapsed,
    setTimer: (ms, fn) => {
      const timer = { at: elapsed + Math.max(0, ms), fn };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    run: async (promise) => {
      let done = false;
      const end = (): void => {
        done = true;
      };
      promise.then(end, end);
      for (;;) {
        // Whatever can go on without time passing goes on.
        for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
        if (done) return promise;
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (!next) throw new Error('nothing is left to do, and the promise has not settled');
        timers.delete(next);
        elapsed = Math.max(elapsed, next.at);
        next.fn();
      }
    },
  };
}

export function simulateExchange(clock: ModelClock, behaviour: Behaviour): SimulatedExchange {
  const orders: FoundOrder[] = [];
  const visibleFrom = new Map<string, number>();
  let sendings = 0;
  let rounds = 0;
  const after = (ms: number): Promise<void> => new Promise((resolve) => void clock.setTimer(ms, resolve));

  const terms = { clientOid: 'id', symbol: 'S', side: 'buy', price: '1', size: '1' };
  if (behaviour.reused) {
    const createdAt = clock.true() - 3_600_000;
    orders.push({ ...terms, orderId: 'old', createdAt, state: 'filled', filled: '1' });
    visibleFrom.set('old', createdAt);
  }

  /** The rule that is documented: an id is taken only while its order is pending. */
  function book(clientOid: string): 'booked' | 'taken' | 'refused' {
    const now = clock.true();
    const isPending = (order: FoundOrder): boolean =>
      order.clientOid === clientOid && order.orderId !== 'old' && now < order.createdAt + behaviour.endsAfterMs;
    if (orders.some(isPending)) return 'taken';
    if (behaviour.refuses) return 'refused';
    const orderId = `o${orders.length}`;
    orders.push({ ...terms, clientOid, orderId, createdAt: now, state: 'live', filled: '0' });
    visibleFrom.set(orderId, now + behaviour.visibleAfterMs);
    return 'booked';
  }

  async function deliver(delivery: Delivery, timestamp: number, clientOid: string): Promise<string> {
    if (delivery.arrivesAfterMs === undefined) return new Promise(() => undefined);
    await after(delivery.arrivesAfterMs);
    // The gateway looks at the signature's age, in its own time, in both directions.
    if (Math.abs(clock.true() - timestamp) > behaviour.signatureLifeMs) return 'expired';
    await after(delivery.processedAfterMs);
    return book(clientOid);
  }

  async function place(clientOid: string, { onSigned }: CallOptions) {
    const fate = behaviour.fates[Math.min(sendings, behaviour.fates.length - 1)];
    if (!fate) throw new Error('no fate');
    sendings += 1;
    const timestamp = clock.now();
    onSigned?.(timestamp);
    const copies = fate.deliveries.map((delivery) => deliver(delivery, timestamp, clientOid));
    const told =
      fate.answer === 'told' && copies[0]
        ? await Promise.race([copies[0], after(fate.heardAfterMs)])
        : await after(fate.heardAfterMs);
    if (told === 'booked') return { orderId: orders.at(-1)?.orderId, clientOid };
    if (told === 'taken') throw rejected('43118', 'unknown');
    if (told === 'refused') throw rejected('43012', 'rejected');
    if (told === 'expired') throw rejected('40008', 'rejected');
    const context = { endpoint: 'POST /order', attempts: 1, outcome: 'unknown' as const };
    throw new BitgetError('transport/network', 'the connection failed', context);
  }

  const visible = (): FoundOrder[] => {
    const now = clock.true();
    return orders.filter(({ orderId }) => (visibleFrom.get(orderId) ?? 0) <= now);
  };
  const endOf = (order: FoundOrder): number => order.createdAt + behaviour.endsAfterMs;
  const isOpen = (order: FoundOrder): boolean => clock.true() < endOf(order);
  // An order that has ended shows in the history as late as a new one shows at all; until then it is in no list.
  const isPast = (order: FoundOrder): boolean =>
    order.orderId === 'old' || clock.true() >= endOf(order) + behaviour.visibleAfterMs;

  /** A read, through the transport, so that its answer is dated as on the wire. */
  async function read(transport: Transport<'read'>, rows: () => FoundOrder[], fails: boolean): Promise<FoundOrder[]> {
    if (fails)
      throw new BitgetError('transport/timeout', 'no answer', { endpoint: 'GET /x', attempts: 1, timeoutMs: 1 });
    const request = transport.request as unknown as (rows: () => FoundOrder[]) => Promise<Answer<FoundOrder[]>>;
    return (await request(rows)).data;
  }

  const transport = {
    clock,
    now: () => clock.now(),
    request: async (rows: () => FoundOrder[]) => {
      await after(20);
      const data = rows();
      return { data, meta: { requestTime: clock.true(), status: 200, attempts: 1, durationMs: 20 } };
    },
  } as unknown as Transport;

  return {
    transport,
    orders,
    sendings: () => sendings,
    product: {
      refuse: () => undefined,
      scope: () => undefined,
      place: (_, order, options) => place(order.clientOid, options),
      sources: (dated: Transport<'read'>, _intent: OrderIntent, since: number) => {
        rounds += 1;
        const fails = behaviour.voidRounds.includes(rounds);
        const recent = (order: FoundOrder): boolean => order.createdAt >= since || order.orderId === 'old';
        return {
          open: () => read(dated, () => visible().filter(isOpen).filter(recent), false),
          others: [() => read(dated, () => visible().filter(isPast).filter(recent), fails)],
        };
      },
    },
  };
}

function rejected(apiCode: string, outcome: 'rejected' | 'unknown'): BitgetError {
  return new BitgetError('api/rejected', apiCode, {
    endpoint: 'POST /order',
    apiCode,
    apiMessage: apiCode,
    status: 400,
    attempts: 1,
    category: 'unlisted',
    retry: 'never',
    outcome,
  });
}

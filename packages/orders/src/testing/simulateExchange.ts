import type { FetchLike, FetchLikeResponse } from '@bitget-kit/transport';
import type { Behaviour, Delivery, Fate } from './Behaviour.js';
import type { ModelClock } from './modelClock.js';

/** An order in the books. Times are true ones. */
export interface BookedOrder {
  readonly orderId: string;
  readonly clientOid: string;
  /** Which sending it came from; -1: from before. */
  readonly sending: number;
  readonly createdAt: number;
  endsAt: number;
}

/** An exchange that keeps spot orders by the rules that are documented, with a network that keeps none. */
export interface SimulatedExchange {
  readonly fetch: FetchLike;
  /** Every order that came into the books, ever. */
  readonly orders: BookedOrder[];
  /** How many copies of each sending have arrived. */
  readonly arrived: number[];
  /** The orders that look-ups showed at a time. */
  readonly visibleAt: (time: number) => BookedOrder[];
}

const READ_MS = 20;
const BY_CLIENT_OID_MS = 2 * 3_600_000;

const BROKEN = 'the connection broke';

export function simulateExchange(clock: ModelClock, behaviour: Behaviour): SimulatedExchange {
  const { clocks, visibleAfterMs } = behaviour;
  const orders: BookedOrder[] = [];
  const arrived: number[] = [];
  let reads = 0;
  if (behaviour.reusedBeforeMs !== undefined) {
    const createdAt = clock.true() - behaviour.reusedBeforeMs;
    orders.push({ orderId: 'old', clientOid: 'id', sending: -1, createdAt, endsAt: createdAt });
  }
  const visibleAt = (time: number): BookedOrder[] => orders.filter((order) => order.createdAt + visibleAfterMs <= time);
  const isExpired = (timestamp: number): boolean =>
    Math.abs(clock.true() + clocks.gateway - timestamp) > behaviour.signatureLifeMs;

  /** The rule that is documented: an id is taken while its order is pending, by older pages longer. */
  function book(clientOid: string, sending: number, { poor }: Delivery): FetchLikeResponse {
    const now = clock.true();
    const isTaken = (order: BookedOrder): boolean =>
      order.clientOid === clientOid && now < order.endsAt + behaviour.takenForMs;
    if (orders.some(isTaken)) return refusal('43118');
    if (poor) return refusal('43012');
    const orderId = `o${orders.length}`;
    orders.push({ orderId, clientOid, sending, createdAt: now, endsAt: now + behaviour.endsAfterMs });
    return answer({ orderId, clientOid });
  }

  async function deliver(delivery: Delivery, sending: number, timestamp: number, clientOid: string) {
    if (delivery.arrivesAfterMs === undefined) return new Promise<never>(() => undefined);
    await clock.after(delivery.arrivesAfterMs);
    arrived[sending] = (arrived[sending] ?? 0) + 1;
    if (delivery.busy) return refusal('429');
    // The gateway looks at the signature's age, in its own time, in both directions.
    if (isExpired(timestamp)) return refusal('40008');
    await clock.after(delivery.processedAfterMs);
    return book(clientOid, sending, delivery);
  }

  async function place(timestamp: number, clientOid: string): Promise<FetchLikeResponse> {
    const sending = arrived.push(0) - 1;
    const fate = behaviour.fates[Math.min(sending, behaviour.fates.length - 1)] as Fate;
    const copies = fate.deliveries.map((delivery) => deliver(delivery, sending, timestamp, clientOid));
    const heard = clock.after(fate.heardAfterMs);
    if (fate.answer === 'told' && copies[0]) {
      const told = await Promise.race([copies[0], heard]);
      if (told) return told;
    }
    await heard;
    if (fate.answer === 'page') return { ...answer(null), status: 502, text: async () => '<html>Bad gateway</html>' };
    if (fate.answer === 'stumbles') return refusal('40010');
    if (fate.answer === 'foreign') return answer({ orderId: 'x', clientOid: 'somebody' });
    throw new TypeError(BROKEN);
  }

  /** It is asked for, and takes effect at once. */
  async function cancel({ orderId, clientOid }: { orderId?: string; clientOid?: string }): Promise<FetchLikeResponse> {
    await clock.after(READ_MS);
    const now = clock.true();
    const found = orders.find(
      (order) => (order.orderId === orderId || order.clientOid === clientOid) && now < order.endsAt,
    );
    if (!found) return refusal('43001');
    found.endsAt = now;
    return answer({ orderId: found.orderId, clientOid: found.clientOid });
  }

  async function read({ pathname, searchParams }: URL): Promise<FetchLikeResponse> {
    reads += 1;
    const number = reads;
    await clock.after(READ_MS);
    if (behaviour.failingReads.includes(number)) throw new TypeError(BROKEN);
    const now = clock.true();
    const since = Number(searchParams.get('startTime') ?? 0);
    const rows = visibleAt(now).filter(({ createdAt }) => createdAt + clocks.books >= since);
    const requestTime = now + (clocks.replies[number % clocks.replies.length] ?? 0);
    const isOpen = (order: BookedOrder): boolean => now < order.endsAt;
    // An order that has ended shows in the history as late as a new one shows at all; until then it is in no list.
    const isPast = (order: BookedOrder): boolean => now >= order.endsAt + visibleAfterMs;
    const lists: { readonly [path: string]: (order: BookedOrder) => boolean } = {
      'unfilled-orders': isOpen,
      'history-orders': isPast,
      orderInfo: ({ clientOid, createdAt }) =>
        clientOid === searchParams.get('clientOid') && now - createdAt < BY_CLIENT_OID_MS,
    };
    const list = lists[pathname.split('/').at(-1) ?? ''];
    if (!list) throw new Error(`nobody should ask for ${pathname}`);
    return answer(
      rows.filter(list).map((order) => row(order, clocks.books, isOpen(order))),
      requestTime,
    );
  }

  const fetch: FetchLike = async (url, { headers, body = '{}', signal }) => {
    const address = new URL(url);
    const timestamp = Number(headers['ACCESS-TIMESTAMP'] ?? Number.NaN);
    if (address.pathname.endsWith('/public/time')) {
      await clock.after(READ_MS);
      return answer({ serverTime: String(clock.true() + clocks.gateway) });
    }
    const asked = JSON.parse(body) as { orderId?: string; clientOid?: string };
    if (address.pathname.endsWith('/place-order')) {
      return untilAborted(signal, place(timestamp, asked.clientOid ?? ''));
    }
    if (isExpired(timestamp)) return refusal('40008');
    return untilAborted(signal, address.pathname.endsWith('/cancel-order') ? cancel(asked) : read(address));
  };
  return { fetch, orders, arrived, visibleAt };
}

function row({ orderId, clientOid, createdAt }: BookedOrder, ahead: number, open: boolean): object {
  const terms = { symbol: 'BTCUSDT', side: 'buy', price: '1', priceAvg: '1', size: '1', baseVolume: '0' };
  return { ...terms, orderId, clientOid, cTime: String(createdAt + ahead), status: open ? 'live' : 'cancelled' };
}

function untilAborted<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}

function answer(data: unknown, requestTime = 0, code = '00000', status = 200): FetchLikeResponse {
  const text = JSON.stringify({ code, msg: '', requestTime, data });
  return { status, headers: { get: () => null }, text: async () => text };
}

function refusal(code: string): FetchLikeResponse {
  return answer(null, 0, code, code === '429' ? 429 : 400);
}

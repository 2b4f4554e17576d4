import type { LimiterEvent, RateLimiter } from '@bitget-kit/ratelimit';
import type { Bitget } from '../src/index.js';
import { dim, line, progress, step } from './screen.js';

const ORDERS = 60;

/** Sixty orders at once; the limiter lets them go at ten per second. Gives how many the exchange refused as too many. */
export async function burst(
  bitget: Bitget,
  limiter: RateLimiter,
  symbol: string,
  seen: { readonly throttled: () => number; readonly events: readonly LimiterEvent[] },
): Promise<number> {
  step(`A burst of ${ORDERS} orders at 10/s`, 'Promise.all(...placeOrder): the limiter holds them back');
  const [ticker] = await bitget.spot.getTickers({ symbol });
  const price = `${Math.floor(Number(ticker?.bidPr) * 0.8)}`;
  const startedAt = performance.now();
  let done = 0;
  const place = async (index: number): Promise<void> => {
    await bitget.spot.placeOrder(
      { symbol, side: 'buy', orderType: 'limit', force: 'gtc', price, size: '0.001', clientOid: `demo-burst-${index}` },
      // A write is refused rather than sent late; this one may wait for its turn.
      { sendWithinMs: 30_000 },
    );
    done += 1;
    progress(done, ORDERS, 'orders');
  };
  await Promise.all(Array.from({ length: ORDERS }, (_, index) => place(index)));
  const seconds = (performance.now() - startedAt) / 1_000;
  line(`${seconds.toFixed(1)} s, ${(ORDERS / seconds).toFixed(1)} orders/s, ${seen.throttled()} answers with 429`);
  showLimiter(limiter, seen.events);
  await bitget.spot.cancelSymbolOrders({ symbol });
  return seen.throttled();
}

/** What the limiter says of itself: its budgets as they stand, and how long requests have waited. */
function showLimiter(limiter: RateLimiter, events: readonly LimiterEvent[]): void {
  for (const { scope, endpoint = 'everything', requests, windowMs, inFlight, held } of limiter.inspect().buckets) {
    const taken = `${inFlight + held}/${requests}`.padStart(9);
    if (held > 0) line(`${dim('limiter')} ${taken} in ${windowMs / 1_000} s per ${scope}  ${endpoint}`);
  }
  const waits = events.flatMap((event) => (event.type === 'waited' ? [event.waitedMs] : []));
  const atOnce = events.filter(({ type }) => type === 'granted').length;
  const longest = (Math.max(0, ...waits) / 1_000).toFixed(1);
  line(`${dim('limiter')} ${atOnce} requests went at once, ${waits.length} waited, the longest ${longest} s`);
}

import { isNotFound } from '@bitget-kit/errors';
import type { Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderFate } from '../OrderFate.js';
import type { Market, Product } from '../products/Product.js';
import { isMistake } from './isMistake.js';
import { isOver } from './isOver.js';
import { pause } from './pause.js';

/** Which order is watched, and for how long. Durations in ms. */
export interface Watch {
  readonly product: Product<never>;
  readonly market: Market;
  readonly orderId: string;
  readonly withinMs: number;
  /** How long what is seen may lag behind what is. */
  readonly lagMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Done before each look: asking for a cancel. An order that is alive is then waited for. */
  readonly before?: (() => Promise<unknown>) | undefined;
}

/** An order may be cancelled once a second: 45129. */
const EVERY_MS = 1_000;

/**
 * Looks at an order until it is over. Without anything that could end it, it also counts as alive once it has been seen so for as long as
 * look-ups may lag; and as absent once it has been missed for as long. Never rejects, but for what `before` throws.
 */
export async function watchOrder(transport: Transport<'read'>, watch: Watch): Promise<OrderFate> {
  const { product, market, orderId, withinMs, lagMs, signal, before } = watch;
  const { clock } = transport;
  const startedAt = clock.monotonic();
  let seen: { readonly order: FoundOrder | undefined; readonly since: number } | undefined;
  for (;;) {
    await before?.();
    const askedAt = clock.monotonic();
    const order = await product.find(transport, market, orderId, { signal }).catch((error: unknown) => {
      if (isMistake(error)) return 'hopeless';
      return isNotFound(error) ? undefined : 'no answer';
    });
    if (order === 'hopeless') return { outcome: 'unknown' };
    if (order === 'no answer') seen = undefined;
    else if (order && isOver(order)) return { outcome: 'dead', order };
    // From one sight to the next the same must be seen; else the wait begins anew.
    else
      seen = seen && Boolean(seen.order) === Boolean(order) ? { order, since: seen.since } : { order, since: askedAt };
    const settled = seen !== undefined && clock.monotonic() - seen.since >= lagMs;
    if (settled && !seen?.order) return { outcome: 'absent' };
    const ended = signal?.aborted || withinMs - (clock.monotonic() - startedAt) < EVERY_MS;
    if (seen?.order && (ended || (settled && !before))) return { outcome: 'alive', order: seen.order };
    if (ended) return { outcome: 'unknown' };
    await pause(transport, EVERY_MS, signal);
  }
}

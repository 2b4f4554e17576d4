import { isNotFound } from '@bitget-kit/errors';
import type { Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { marketOf } from '../marketOf.js';
import type { ModifyOutcome } from '../modifyOrder.js';
import type { OrderTarget } from '../OrderTarget.js';
import type { PendingOrder } from '../PendingOrder.js';
import { utaProduct } from '../products/utaProduct.js';
import { dated } from './dated.js';
import { finalAfter } from './finality.js';
import { isMistake } from './isMistake.js';
import { isOver } from './isOver.js';
import { pause } from './pause.js';
import { sameAmount } from './sameAmount.js';

/** A change that was asked for. */
export interface ChangeWatch {
  readonly target: OrderTarget;
  readonly change: { readonly price?: string | undefined; readonly qty?: string | undefined };
  readonly pending: PendingOrder;
  /** The exchange has refused it: only the order itself is still of interest. */
  readonly refused: boolean;
  readonly withinMs: number;
  readonly signal?: AbortSignal | undefined;
}

const EVERY_MS = 1_000;

/** Looks at an order until it shows the new terms, or can no more come to them. Never rejects. */
export async function watchChange(transport: Transport<'read'>, watch: ChangeWatch): Promise<ModifyOutcome> {
  const { target, change, pending, refused, withinMs, signal } = watch;
  const { clock } = transport;
  const { visibilityMs } = pending.assumptions;
  const startedAt = clock.monotonic();
  let oldTermsSince: number | undefined;
  for (;;) {
    const dates: number[] = [];
    const order = await utaProduct
      .find(dated(transport, dates), marketOf(target), target.orderId, { signal })
      .catch((error: unknown) => (isMistake(error) ? 'hopeless' : isNotFound(error) ? undefined : 'no answer'));
    const asOf = dates[0] ?? Number.NaN;
    if (typeof order === 'object') {
      const fate = { outcome: isOver(order) ? ('dead' as const) : ('alive' as const), order };
      if (hasTerms(order, change)) return { change: refused ? 'not-made' : 'made', order: fate };
      // An order that is over keeps its terms; one that is open may still get new ones, until the last copy has come.
      if (fate.outcome === 'dead') return { change: 'not-made', order: fate };
      const final = refused || asOf >= finalAfter(pending);
      oldTermsSince = final ? (oldTermsSince ?? asOf) : undefined;
      if (oldTermsSince !== undefined && asOf >= oldTermsSince + visibilityMs)
        return { change: 'not-made', order: fate };
    }
    if (signal?.aborted || order === 'hopeless' || withinMs - (clock.monotonic() - startedAt) < EVERY_MS) {
      const open = typeof order === 'object' ? { outcome: 'alive' as const, order } : { outcome: 'unknown' as const };
      return { change: refused ? 'not-made' : 'unknown', order: open };
    }
    await pause(transport, EVERY_MS, signal);
  }
}

function hasTerms({ price, size }: FoundOrder, change: ChangeWatch['change']): boolean {
  return (
    (change.price === undefined || sameAmount(change.price, price)) &&
    (change.qty === undefined || sameAmount(change.qty, size))
  );
}

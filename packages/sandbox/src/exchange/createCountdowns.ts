import type { Exchange } from './Exchange.js';

/** Cancels all orders of a user whose countdown has run out: it was to be set anew before, by somebody who is gone. */
export function createCountdowns({ state, watchers, orders, markets, now, cancel }: Omit<Exchange, 'triggers'>): void {
  const { countdowns } = state;
  watchers.push({
    // Time is the same on every market: one of them is enough to watch it on.
    isWaiting: ({ market }) => countdowns.size > 0 && market === markets[0],
    quiet: () => ({ due: Math.min(...countdowns.values()) }),
    tick: () => {
      for (const [uid, due] of countdowns) {
        if (due > now()) continue;
        countdowns.delete(uid);
        for (const order of orders.openOf(uid)) cancel(order, 'normal_cancel');
      }
    },
  });
}

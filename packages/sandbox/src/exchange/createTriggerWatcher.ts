import type { TriggerStore } from './createTriggerStore.js';
import { isDue } from './isDue.js';
import { type QuietBand, quietBandOf } from './quietBandOf.js';
import type { Trigger } from './Trigger.js';
import type { Watcher } from './Watcher.js';

/** Looks at the price for the orders that wait for one, and has them fired when it is there. */
export function createTriggerWatcher(store: TriggerStore, fire: (trigger: Trigger) => void): Watcher {
  return {
    isWaiting: ({ market }) => store.isWaiting(market),
    quiet: ({ market }) => narrowest(store.liveOn(market)),
    tick: ({ market }, price) => {
      for (const trigger of [...store.liveOn(market)]) {
        if (trigger.status === 'live' && isDue(trigger, price)) fire(trigger);
      }
    },
  };
}

/** The prices between which none of them is touched. */
function narrowest(triggers: Iterable<Trigger>): QuietBand {
  let [above, below]: (bigint | undefined)[] = [];
  for (const trigger of triggers) {
    const band = quietBandOf(trigger);
    if (band.above !== undefined && (above === undefined || band.above > above)) above = band.above;
    if (band.below !== undefined && (below === undefined || band.below < below)) below = band.below;
  }
  return { above, below };
}

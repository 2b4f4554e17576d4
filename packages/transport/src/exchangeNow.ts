import type { Settings } from './Settings.js';

/** The exchange's time as far as known, in whole ms: what requests are signed with. */
export function exchangeNow({ clock, offsetMs }: Settings): number {
  return Math.round(clock.now() + offsetMs);
}

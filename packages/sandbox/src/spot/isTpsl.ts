import type { Trigger } from '../exchange/Trigger.js';

/** Whether it is a take-profit or stop-loss order of spot. */
export function isTpsl({ kind, market }: Trigger): boolean {
  return kind === 'tpsl' && market.category === 'SPOT';
}

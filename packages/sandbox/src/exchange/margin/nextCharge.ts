import type { Debt } from './MarginAccount.js';

const HOUR_MS = 3_600_000;

/** When interest of a debt is next to be charged, ms. */
export function nextCharge({ chargedTo }: Debt): number {
  return chargedTo + HOUR_MS;
}

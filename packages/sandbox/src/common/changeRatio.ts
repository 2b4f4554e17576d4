import { formatUnits } from '../exchange/formatUnits.js';

/** By what share a price has changed, with five digits, cut off. */
export function changeRatio(from: bigint, to: bigint): string {
  return formatUnits(((to - from) * 100_000n) / from, 5);
}

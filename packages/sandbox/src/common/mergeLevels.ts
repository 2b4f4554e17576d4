/** Price in ticks and lots. */
export type Level = [price: bigint, lots: bigint];

/** Levels put together by steps of `step` ticks, away from the middle. How the exchange rounds is a guess. */
export function mergeLevels(levels: readonly Level[], side: 'buy' | 'sell', step: bigint): Level[] {
  const merged = new Map<bigint, bigint>();
  for (const [price, lots] of levels) {
    const down = (price / step) * step;
    const at = side === 'buy' || down === price ? down : down + step;
    merged.set(at, (merged.get(at) ?? 0n) + lots);
  }
  return [...merged];
}

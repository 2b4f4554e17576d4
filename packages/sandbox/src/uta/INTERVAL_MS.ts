const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Candle lengths as V3 spells them. All begin at whole multiples of UTC. */
export const INTERVAL_MS: ReadonlyMap<string, number> = new Map([
  ['1m', MINUTE],
  ['3m', 3 * MINUTE],
  ['5m', 5 * MINUTE],
  ['15m', 15 * MINUTE],
  ['30m', 30 * MINUTE],
  ['1H', HOUR],
  ['4H', 4 * HOUR],
  ['6H', 6 * HOUR],
  ['12H', 12 * HOUR],
  ['1D', 24 * HOUR],
]);

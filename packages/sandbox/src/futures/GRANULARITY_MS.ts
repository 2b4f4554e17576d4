const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Candle lengths as futures spell them. All begin at whole multiples of UTC; a month is taken as 30 days here. */
export const GRANULARITY_MS: ReadonlyMap<string, number> = new Map([
  ['1m', MINUTE],
  ['3m', 3 * MINUTE],
  ['5m', 5 * MINUTE],
  ['15m', 15 * MINUTE],
  ['30m', 30 * MINUTE],
  ['1H', HOUR],
  ['4H', 4 * HOUR],
  ['6H', 6 * HOUR],
  ['12H', 12 * HOUR],
  ['1D', DAY],
  ['3D', 3 * DAY],
  ['1W', 7 * DAY],
  ['1M', 30 * DAY],
  ['6Hutc', 6 * HOUR],
  ['12Hutc', 12 * HOUR],
  ['1Dutc', DAY],
  ['3Dutc', 3 * DAY],
  ['1Wutc', 7 * DAY],
  ['1Mutc', 30 * DAY],
]);

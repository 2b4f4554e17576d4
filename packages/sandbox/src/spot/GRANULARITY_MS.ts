const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Candle lengths as spot spells them. All begin at whole multiples of UTC; a month is taken as 30 days here. */
export const GRANULARITY_MS: ReadonlyMap<string, number> = new Map([
  ['1min', MINUTE],
  ['3min', 3 * MINUTE],
  ['5min', 5 * MINUTE],
  ['15min', 15 * MINUTE],
  ['30min', 30 * MINUTE],
  ['1h', HOUR],
  ['4h', 4 * HOUR],
  ['6h', 6 * HOUR],
  ['12h', 12 * HOUR],
  ['1day', DAY],
  ['3day', 3 * DAY],
  ['1week', 7 * DAY],
  ['1M', 30 * DAY],
  ['6Hutc', 6 * HOUR],
  ['12Hutc', 12 * HOUR],
  ['1Dutc', DAY],
  ['3Dutc', 3 * DAY],
  ['1Wutc', 7 * DAY],
  ['1Mutc', 30 * DAY],
]);

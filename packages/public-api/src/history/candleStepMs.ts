const UNITS_MS: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  H: 3_600_000,
  day: 86_400_000,
  D: 86_400_000,
  week: 604_800_000,
  W: 604_800_000,
  // The shortest month: an estimate that is too short costs a question more, one that is too long would skip candles.
  M: 2_419_200_000,
};

/** The length of a candle in ms, by any market's name for it; the case tells minutes from months. */
export function candleStepMs(granularity: string): number | undefined {
  const [, count, unit = ''] = /^(\d+)([a-zA-Z]+?)(?:utc)?$/.exec(granularity) ?? [];
  const ms = Object.hasOwn(UNITS_MS, unit) ? UNITS_MS[unit] : undefined;
  return ms === undefined ? undefined : Number(count) * ms;
}

const DAY_MS = 86_400_000;

/** The documented days, by the longest candle that they hold for, less a margin: a clock may differ. */
const REACH_DAYS: readonly (readonly [stepMs: number, days: number])[] = [
  [300_000, 27],
  [900_000, 48],
  [1_800_000, 58],
  [3_600_000, 79],
  [14_400_000, 115],
];
const LONGEST_DAYS = 340;

/** How far back the endpoints of recent candles reach, by the length of a candle. */
export function recentReachMs(stepMs: number): number {
  return (REACH_DAYS.find(([longest]) => stepMs <= longest)?.[1] ?? LONGEST_DAYS) * DAY_MS;
}

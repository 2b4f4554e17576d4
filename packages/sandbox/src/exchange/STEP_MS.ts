/** How often the market at large trades, at a new price: each trade lies between the quotes of its time. */
export const STEP_MS = 10_000;

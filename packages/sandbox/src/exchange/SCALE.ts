/** Digits after the point of every amount: one unit is 1e-18 of a coin. */
export const SCALE = 18;

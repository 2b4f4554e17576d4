import { hashToUnit } from './hashToUnit.js';
import type { Market } from './Market.js';
import { STEP_MS } from './STEP_MS.js';

const HOUR_MS = 3_600_000;

/** Slow and quick waves: nothing to trade on, but it moves like something. */
const WAVES: readonly { readonly periodMs: number; readonly height: number }[] = [
  { periodMs: 31 * 24 * HOUR_MS, height: 0.06 },
  { periodMs: 6.5 * 24 * HOUR_MS, height: 0.025 },
  { periodMs: 17 * HOUR_MS, height: 0.009 },
  { periodMs: 2.7 * HOUR_MS, height: 0.004 },
  { periodMs: 0.31 * HOUR_MS, height: 0.0015 },
  { periodMs: 0.043 * HOUR_MS, height: 0.0007 },
];
const NOISE = 0.0004;

/** The price of a pair as a pure function of time, in ticks: waves and a little noise around the price of its rules. */
export function createPricePath({ price, pricePrecision }: Market, salt: number): (at: number) => bigint {
  const base = price * 10 ** pricePrecision;
  const waves = WAVES.map(({ periodMs, height }, index) => ({
    speed: (2 * Math.PI) / periodMs,
    phase: hashToUnit(salt, index) * 2 * Math.PI,
    height,
  }));
  return (at) => {
    const step = Math.floor(at / STEP_MS);
    let move = (hashToUnit(salt, step) - 0.5) * NOISE;
    for (const { speed, phase, height } of waves) move += height * Math.sin(speed * step * STEP_MS + phase);
    return BigInt(Math.max(1, Math.round(base * (1 + move))));
  };
}

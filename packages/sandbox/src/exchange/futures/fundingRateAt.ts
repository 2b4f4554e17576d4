import { hashToUnit } from '../hashToUnit.js';
import type { Market } from '../Market.js';
import { FUNDING_MS } from './FUNDING_MS.js';

/**
 * The rate that is paid at such a time, in millionths: a pure function of seed and time between -0.005 % and 0.015 %. Above 0
 * longs pay shorts.
 */
export function fundingRateAt({ id }: Market, seed: number, at: number): bigint {
  const salt = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 2 ** 31, seed);
  return BigInt(Math.floor(hashToUnit(salt, Math.floor(at / FUNDING_MS)) * 200) - 50);
}

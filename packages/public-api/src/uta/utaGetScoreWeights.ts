import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One symbol, and what it counts. */
export interface UtaScoreWeight {
  /** Category of the symbol. */
  category: string;
  /** Name of the group that the symbol belongs to. */
  label: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Spread that must be kept to count, as a fraction. */
  requiredSpread: DecimalString;
  /** Volume as a maker that must be reached to count, in USDT. */
  minMakerVolume: DecimalString;
  /** Its part in the whole. */
  weight: DecimalString;
}

/** Parameters of {@link utaGetScoreWeights}. */
export interface UtaGetScoreWeightsParams {
  /** Category, in capitals. Left out: all. */
  category?: 'SPOT' | 'FUTURES' | undefined;
}

/** One row each. */
export type UtaGetScoreWeightsResult = UtaScoreWeight[];

/**
 * What counts for the score of market makers, by symbol.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetScoreWeights } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetScoreWeights, {});
 * console.log(result);
 * ```
 */
export const utaGetScoreWeights: Endpoint<UtaGetScoreWeightsParams, UtaGetScoreWeightsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/score-weights',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    category: 'string',
  },
};

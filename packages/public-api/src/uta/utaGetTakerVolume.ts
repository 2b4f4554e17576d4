import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaTakerVolume {
  /** Bought by takers, in base coin. */
  buyVolume: DecimalString;
  /** Sold by takers, in base coin. */
  sellVolume: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetTakerVolume}. */
export interface UtaGetTakerVolumeParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** One row each. */
export type UtaGetTakerVolumeResult = UtaTakerVolume[];

/**
 * What takers bought and sold of a futures contract, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetTakerVolume } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetTakerVolume, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetTakerVolume: Endpoint<UtaGetTakerVolumeParams, UtaGetTakerVolumeResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/futures-active-buy-sell',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};

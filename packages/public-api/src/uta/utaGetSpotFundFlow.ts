import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetSpotFundFlow}. */
export interface UtaGetSpotFundFlowParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** What comes back. */
export interface UtaGetSpotFundFlowResult {
  whaleBuyVolume: DecimalString;
  dolphinBuyVolume: DecimalString;
  fishBuyVolume: DecimalString;
  whaleSellVolume: DecimalString;
  dolphinSellVolume: DecimalString;
  fishSellVolume: DecimalString;
  whaleBuyRatio: DecimalString;
  dolphinBuyRatio: DecimalString;
  fishBuyRatio: DecimalString;
  whaleSellRatio: DecimalString;
  dolphinSellRatio: DecimalString;
  fishSellRatio: DecimalString;
}

/**
 * Who bought and sold a spot pair: whales, dolphins and fish, by the size of their orders.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetSpotFundFlow } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetSpotFundFlow, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetSpotFundFlow: Endpoint<UtaGetSpotFundFlowParams, UtaGetSpotFundFlowResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/spot-fund-flow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};

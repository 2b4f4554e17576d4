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
  /** Bought by large orders, in base coin. */
  whaleBuyVolume: DecimalString;
  /** Bought by middle orders, in base coin. */
  dolphinBuyVolume: DecimalString;
  /** Bought by small orders, in base coin. */
  fishBuyVolume: DecimalString;
  /** Sold by large orders, in base coin. */
  whaleSellVolume: DecimalString;
  /** Sold by middle orders, in base coin. */
  dolphinSellVolume: DecimalString;
  /** Sold by small orders, in base coin. */
  fishSellVolume: DecimalString;
  /** Part of all that large orders bought, as a fraction. */
  whaleBuyRatio: DecimalString;
  /** Part of all that middle orders bought, as a fraction. */
  dolphinBuyRatio: DecimalString;
  /** Part of all that small orders bought, as a fraction. */
  fishBuyRatio: DecimalString;
  /** Part of all that large orders sold, as a fraction. */
  whaleSellRatio: DecimalString;
  /** Part of all that middle orders sold, as a fraction. */
  dolphinSellRatio: DecimalString;
  /** Part of all that small orders sold, as a fraction. */
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

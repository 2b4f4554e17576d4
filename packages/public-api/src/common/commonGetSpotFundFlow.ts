import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link commonGetSpotFundFlow}. */
export interface CommonGetSpotFundFlowParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How long back. Left out: `15m`. */
  period?: '15m' | '30m' | '1h' | '2h' | '4h' | '1d' | undefined;
}

/** What comes back. */
export interface CommonGetSpotFundFlowResult {
  /** Bought with large orders, in base coin. */
  whaleBuyVolume: DecimalString;
  /** Bought with orders of middle size, in base coin. */
  dolphinBuyVolume: DecimalString;
  /** Bought with small orders, in base coin. */
  fishBuyVolume: DecimalString;
  /** Sold with large orders, in base coin. */
  whaleSellVolume: DecimalString;
  /** Sold with orders of middle size, in base coin. */
  dolphinSellVolume: DecimalString;
  /** Sold with small orders, in base coin. */
  fishSellVolume: DecimalString;
  /** Part of all, as a fraction. */
  whaleBuyRatio: DecimalString;
  /** Part of all, as a fraction. */
  dolphinBuyRatio: DecimalString;
  /** Part of all, as a fraction. */
  fishBuyRatio: DecimalString;
  /** Part of all, as a fraction. */
  whaleSellRatio: DecimalString;
  /** Part of all, as a fraction. */
  dolphinSellRatio: DecimalString;
  /** Part of all, as a fraction. */
  fishSellRatio: DecimalString;
}

/**
 * Who bought and sold a pair: large, middle and small orders.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow
 * @example
 * ```ts
 * import { commonGetSpotFundFlow } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetSpotFundFlow, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetSpotFundFlow: Endpoint<CommonGetSpotFundFlowParams, CommonGetSpotFundFlowResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/fund-flow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};

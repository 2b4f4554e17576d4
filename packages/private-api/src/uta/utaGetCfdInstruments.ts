import type { Endpoint } from '@bitget-kit/transport';

/** One CFD. */
export interface UtaCfdInstrument {
  symbol: string;
  onlineTime: string;
  currency: string;
  digits: string;
  spread: string;
  contractSize: string;
  marginCurrency: string;
  profitCurrency: string;
  stopLevel: string;
  enable: string;
  marginPercent: string;
  initialMargin: string;
  marginMode: string;
  maintMargin: string;
  maintMarginRateBuy: string;
  maintMarginRateSell: string;
  initialMarginRateBuy: string;
  initialMarginRateSell: string;
  maxVolume: string;
  minVolume: string;
  stepVolume: string;
  priceCurrency: string;
  tickSize: string;
  tickValue: string;
  /** E.g. `20`. */
  leverage: string;
  tradeTime: string;
  commissionType: string;
  commissionRate: string;
  symbolCategory: string;
  exchangeRate: string;
  marginUsdRate: string;
}

/** Parameters of {@link utaGetCfdInstruments}. */
export interface UtaGetCfdInstrumentsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
}

/** One row each. */
export type UtaGetCfdInstrumentsResult = UtaCfdInstrument[];

/**
 * The CFDs that are traded, with their rules.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdInstruments } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdInstruments, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdInstruments: Endpoint<UtaGetCfdInstrumentsParams, UtaGetCfdInstrumentsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/account/instruments',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};

import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One CFD. */
export interface UtaCfdInstrument {
  symbol: string;
  onlineTime: TimestampMsString;
  currency: string;
  digits: string;
  spread: DecimalString;
  contractSize: DecimalString;
  marginCurrency: string;
  profitCurrency: DecimalString;
  stopLevel: DecimalString;
  enable: string;
  marginPercent: DecimalString;
  initialMargin: DecimalString;
  marginMode: string;
  maintMargin: DecimalString;
  maintMarginRateBuy: DecimalString;
  maintMarginRateSell: DecimalString;
  initialMarginRateBuy: DecimalString;
  initialMarginRateSell: DecimalString;
  maxVolume: DecimalString;
  minVolume: DecimalString;
  stepVolume: DecimalString;
  priceCurrency: DecimalString;
  tickSize: DecimalString;
  tickValue: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  tradeTime: string;
  commissionType: string;
  commissionRate: DecimalString;
  symbolCategory: string;
  exchangeRate: DecimalString;
  marginUsdRate: DecimalString;
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

import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One CFD. */
export interface UtaCfdInstrument {
  /** Symbol of the CFD, as the exchange writes it. */
  symbol: string;
  /** When it came, ms since the epoch. */
  onlineTime: TimestampMsString;
  /** Currency of the prices. */
  currency: string;
  /** Decimal places of prices. */
  digits: string;
  /** Difference of the two prices. */
  spread: DecimalString;
  /** Units of a lot. */
  contractSize: DecimalString;
  /** Currency of the margin. */
  marginCurrency: string;
  /** Currency of the profit. */
  profitCurrency: string;
  /** Least distance of take profit and stop loss from the price. */
  stopLevel: DecimalString;
  /** Whether it can be traded. */
  enable: string;
  /** Margin against the value, in per cent. */
  marginPercent: DecimalString;
  /** Margin of a lot to open. */
  initialMargin: DecimalString;
  /** How margin is reckoned. */
  marginMode: string;
  /** Margin of a lot to stay open. */
  maintMargin: DecimalString;
  /** Margin against the value to keep a long. */
  maintMarginRateBuy: DecimalString;
  /** Margin against the value to keep a short. */
  maintMarginRateSell: DecimalString;
  /** Margin against the value to open a long. */
  initialMarginRateBuy: DecimalString;
  /** Margin against the value to open a short. */
  initialMarginRateSell: DecimalString;
  /** Largest order, in lots. */
  maxVolume: DecimalString;
  /** Smallest order, in lots. */
  minVolume: DecimalString;
  /** Step of sizes, in lots. */
  stepVolume: DecimalString;
  /** Currency of the prices. */
  priceCurrency: string;
  /** Step of prices. */
  tickSize: DecimalString;
  /** What a step of the price is worth, a lot. */
  tickValue: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  /** Times at which it is traded. */
  tradeTime: string;
  /** How commission is reckoned. */
  commissionType: string;
  /** Commission. */
  commissionRate: DecimalString;
  /** Kind of CFD, such as metals. */
  symbolCategory: string;
  /** Rate of its currency to that of the account. */
  exchangeRate: DecimalString;
  /** Rate of the margin's currency to US dollars. */
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

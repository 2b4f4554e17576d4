import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetPositions}. */
export interface UtaGetPositionsParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
  /** Only this side, in hedge mode. Left out: both. */
  posSide?: 'long' | 'short' | undefined;
}

/** An open position. Sizes are in base coin, prices in quote coin, money in margin coin. */
export interface UtaPosition {
  /** Category, in capitals. */
  category: UtaFuturesCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of margin, fees and profit. */
  marginCoin: string;
  /** One position a contract, or one for each side. */
  holdMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Isolated or cross margin. */
  marginMode: 'crossed' | 'isolated' | (string & {});
  /** Money that the position ties up, in margin coin. */
  positionBalance: DecimalString;
  /** Amount that can be closed now, in base coin. */
  available: DecimalString;
  /** Amount held by closing orders, in base coin. */
  frozen: DecimalString;
  /** Size of the position: `available` and `frozen` together. */
  total: DecimalString;
  /** Leverage, e.g. `20`. */
  leverage: string;
  /** Profit or loss that this position realised so far. */
  curRealisedPnl: DecimalString;
  /** Average entry price, in quote coin. */
  avgPrice: DecimalString;
  /** `normal`, or what the exchange is doing with it. */
  positionStatus: 'normal' | (string & {});
  /** Profit or loss not yet realised, in the margin coin. */
  unrealisedPnl: DecimalString;
  /** Estimated price of liquidation. */
  liquidationPrice: DecimalString;
  /** Maintenance margin rate of the position's tier, as a fraction. */
  mmr: DecimalString;
  /** Profit over the money put in, as a fraction: `0.24` is 24 per cent. */
  profitRate: DecimalString;
  /** Mark price, in quote coin. */
  markPrice: DecimalString;
  /** Price at which the position would close without profit or loss, in quote coin. */
  breakEvenPrice: DecimalString;
  /** Funding so far; negative means paid. */
  totalFunding: DecimalString;
  /** Fees for opening so far; negative means paid. */
  openFeeTotal: DecimalString;
  /** Fees for closing so far; negative means paid. */
  closeFeeTotal: DecimalString;
  /** When it was opened, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
  /** Dividend of a contract on a stock. Not in the documentation; another client sees it. */
  cashDividend?: DecimalString | undefined;
}

/** All positions at once; there are no pages. */
export interface UtaGetPositionsResult {
  /** `null` may come instead of an empty list. */
  list: UtaPosition[] | null;
}

/**
 * Your open futures positions of a category.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Position
 * @example
 * ```ts
 * import { utaGetPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { list } = await call(transport, utaGetPositions, { category: 'USDT-FUTURES' });
 * for (const { symbol, posSide, total, unrealisedPnl } of list ?? []) console.log(symbol, posSide, total, unrealisedPnl);
 * ```
 */
export const utaGetPositions: Endpoint<UtaGetPositionsParams, UtaGetPositionsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/position/current-position',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: { category: 'string!', symbol: 'string', posSide: 'string' },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The call and the put of one strike price. */
export interface UtaStockOptionStrike {
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Symbol of the call. */
  callSymbol: string;
  /** Symbol of the put. */
  putSymbol: string;
  /** Whether it is a standard contract. */
  standard: boolean;
}

/** Parameters of {@link utaGetStockOptionChain}. */
export interface UtaGetStockOptionChainParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Day on which the options end, as `utaGetStockOptionExpiryDates` has it. */
  expiryDate: string;
}

/** What comes back. */
export interface UtaGetStockOptionChainResult {
  /** One row for each strike price. */
  strikePriceInfo: UtaStockOptionStrike[];
}

/**
 * The options on a stock that expire on one day, by strike price.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOptionChain } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOptionChain, { symbol: 'AAPL.US', expiryDate: '20260320' });
 * console.log(result);
 * ```
 */
export const utaGetStockOptionChain: Endpoint<UtaGetStockOptionChainParams, UtaGetStockOptionChainResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/option-chain-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    expiryDate: 'string!',
  },
};

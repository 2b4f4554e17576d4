import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetContracts}. */
export interface FuturesGetContractsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract, e.g. `BTCUSDT`. Left out: all of the product type. */
  symbol?: string | undefined;
}

/** The trading rules of one contract: what sizes and prices it takes, fees, leverage, dates. */
export interface FuturesContract {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin: `BTC` of `BTCUSDT`. Order sizes are in this coin. */
  baseCoin: string;
  /** Quote coin: `USDT` of `BTCUSDT`. Prices are in this coin. */
  quoteCoin: string;
  /** How far a limit price may lie above the market when buying, as a fraction. */
  buyLimitPriceRatio: DecimalString;
  /** How far a limit price may lie below the market when selling, as a fraction. */
  sellLimitPriceRatio: DecimalString;
  /** What is added to the fee when an order's cost is estimated, as a fraction. */
  feeRateUpRatio: DecimalString;
  /** Maker fee as a fraction: `0.0004` is 0.04 per cent. */
  makerFeeRate: DecimalString;
  /** Taker fee as a fraction. */
  takerFeeRate: DecimalString;
  /** What is added to the cost of opening when it is estimated, as a fraction. */
  openCostUpRatio: DecimalString;
  /** Coins that may serve as margin. */
  supportMarginCoins: string[];
  /** Smallest order, in base coin. */
  minTradeNum: DecimalString;
  /** Price step in units of the last decimal place: `5` with `pricePlace` `1` makes steps of 0.5. */
  priceEndStep: string;
  /** Decimal places of a size. */
  volumePlace: DecimalString;
  /** Decimal places of a price. */
  pricePlace: DecimalString;
  /** Step of sizes: a size must be a multiple of it, and no less than `minTradeNum`. */
  sizeMultiplier: DecimalString;
  /** A contract without end, or one with a delivery date. */
  symbolType: 'perpetual' | 'delivery' | (string & {});
  /** Smallest value of an order, in USDT. */
  minTradeUSDT: DecimalString;
  /** How many open orders you may have on this symbol. */
  maxSymbolOrderNum: string;
  /** How many open orders you may have on the product type. */
  maxProductOrderNum: string;
  /** How many positions you may hold. */
  maxPositionNum: string;
  /**
   * What may be done: being listed, trading, under maintenance (nothing), closing only, no orders through the API,
   * taken off.
   */
  symbolStatus: 'listed' | 'normal' | 'maintain' | 'limit_open' | 'restrictedAPI' | 'off' | (string & {});
  /** When the contract is taken off, ms; `-1` when it is not. */
  offTime: string;
  /** From when on nothing more may be opened, ms; `-1` when no such time is set. */
  limitOpenTime: string;
  /** When the contract is delivered, ms; empty for perpetuals. */
  deliveryTime: TimestampMsString;
  /** When delivery starts, ms; empty for perpetuals. */
  deliveryStartTime: TimestampMsString;
  /** Quarter of a delivery contract; empty or missing for perpetuals. */
  deliveryPeriod?: 'this_quarter' | 'next_quarter' | (string & {}) | undefined;
  /** When the contract was listed, ms; may be empty. */
  launchTime: TimestampMsString;
  /** Hours between two fundings. */
  fundInterval: string;
  /** Smallest leverage. */
  minLever: string;
  /** Greatest leverage. */
  maxLever: string;
  /** Limit on one user's position. A fraction; the documentation does not say of what. */
  posLimit: DecimalString;
  /** When maintenance takes place, ms; meaningful while it is announced or running. */
  maintainTime: TimestampMsString;
  /** Largest market order, in base coin. */
  maxMarketOrderQty: DecimalString;
  /** Largest limit order, in base coin. */
  maxOrderQty: DecimalString;
  /** Whether the contract follows an asset outside of crypto (a stock, gold). */
  isRwa: 'YES' | 'NO' | (string & {});
  /** No longer filled by the exchange. */
  openTime?: TimestampMsString | undefined;
}

/** One row per contract. */
export type FuturesGetContractsResult = FuturesContract[];

/**
 * Trading rules of one contract, or of all of a product type: steps and limits of prices and sizes, fees, leverage.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts
 * @example
 * ```ts
 * import { futuresGetContracts } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [contract] = await call(createTransport(), futuresGetContracts, {
 *   productType: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 * });
 * console.log(contract?.sizeMultiplier, contract?.minTradeNum);
 * ```
 */
export const futuresGetContracts: Endpoint<FuturesGetContractsParams, FuturesGetContractsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/contracts',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { productType: 'string!', symbol: 'string' },
};

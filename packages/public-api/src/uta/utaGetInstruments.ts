import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetInstruments}. */
export interface UtaGetInstrumentsParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Symbol, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
}

/** What every instrument says of itself. An empty string means no value. */
interface InstrumentBase {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** How far above the market a limit buy may be, as a fraction. */
  buyLimitPriceRatio: DecimalString;
  /** How far below the market a limit sell may be, as a fraction. */
  sellLimitPriceRatio: DecimalString;
  /** Rise of the fee rate when a position grows, as a fraction. */
  feeRateUpRatio: DecimalString;
  /** Smallest amount of an order, in base coin. */
  minOrderQty: DecimalString;
  /** Largest amount of a limit order, in base coin. */
  maxOrderQty: DecimalString;
  /** Smallest value of an order, in quote coin. */
  minOrderAmount: DecimalString;
  /** Decimal places of prices. */
  pricePrecision: string;
  /** Decimal places of amounts in base coin. */
  quantityPrecision: string;
  /** Decimal places of amounts in quote coin. */
  quotePrecision: string;
  /** Most open orders on this symbol. */
  maxSymbolOrderNum: string;
  /** Most open orders on all symbols of the category. */
  maxProductOrderNum: string;
  /** Announced; trading; no new positions; gone; not over the API. */
  status: 'listed' | 'online' | 'limit_open' | 'offline' | 'restrictedAPI' | (string & {});
  /** When it goes off the market, ms since the epoch; `-1` or empty when that is not planned. */
  offTime: TimestampMsString;
  /** When new positions stop, ms since the epoch; `-1` or empty when that is not planned. */
  limitOpenTime: TimestampMsString;
  /** When maintenance starts, ms since the epoch; empty for none. */
  maintainTime: string;
  /** Largest amount of a market order, in base coin. */
  maxMarketOrderQty?: DecimalString | undefined;
  /** Whether it stands for an asset outside of crypto. */
  isRwa?: 'YES' | 'NO' | (string & {}) | undefined;
  /** The same under an older name; only other clients see it. */
  isReality?: 'yes' | 'no' | (string & {}) | undefined;
  /** Whether it is closed to some regions; both cases occur. Not given for futures. */
  areaSymbol?: 'YES' | 'NO' | (string & {}) | undefined;
  /** When trading started, ms since the epoch. In examples only, not in the list of fields. */
  launchTime?: TimestampMsString | undefined;
  /** `perpetual` in the example; other clients see a class of assets. Not in the list of fields. */
  symbolType?: 'perpetual' | 'delivery' | 'crypto' | 'metal' | 'stock' | 'commodity' | (string & {}) | undefined;
}

/** What futures add. */
export interface UtaFuturesTerms {
  /** Rise of the cost of opening a position, as a fraction. */
  openCostUpRatio?: DecimalString | undefined;
  /** Prices are multiples of this. */
  priceMultiplier?: DecimalString | undefined;
  /** Amounts are multiples of this, in base coin. */
  quantityMultiplier?: DecimalString | undefined;
  /** Kind of contract. In the list of fields; the example has `symbolType` instead. */
  type?: 'perpetual' | 'delivery' | (string & {}) | undefined;
  /** Most positions at the same time. */
  maxPositionNum?: string | undefined;
  /** When a delivery contract settles, ms since the epoch. */
  deliveryTime?: TimestampMsString | undefined;
  /** When its delivery starts, ms since the epoch. */
  deliveryStartTime?: TimestampMsString | undefined;
  /** Quarter in which a delivery contract settles. */
  deliveryPeriod?: 'this_quarter' | 'next_quarter' | (string & {}) | undefined;
  /** Hours from funding to funding. */
  fundInterval?: '1' | '8' | (string & {}) | undefined;
  /** Lowest leverage. */
  minLeverage?: string | undefined;
  /** Highest leverage. */
  maxLeverage?: string | undefined;
  /** Maker fee as a fraction. In the example only, not in the list of fields. */
  makerFeeRate?: DecimalString | undefined;
  /** Taker fee as a fraction. In the example only, not in the list of fields. */
  takerFeeRate?: DecimalString | undefined;
}

/** What margin pairs add. */
export interface UtaMarginTerms {
  /** Whether the base coin can be borrowed on isolated margin. */
  isIsolatedBaseBorrowable?: 'YES' | 'NO' | (string & {}) | undefined;
  /** Whether the quote coin can be; the exchange writes `Quoted`. */
  isIsolatedQuotedBorrowable?: 'YES' | 'NO' | (string & {}) | undefined;
  /** Risk ratio at which a warning is sent, as a fraction. */
  warningRiskRatio?: DecimalString | undefined;
  /** Risk ratio at which positions are liquidated, as a fraction. */
  liquidationRiskRatio?: DecimalString | undefined;
  /** Highest leverage on cross margin. */
  maxCrossedLeverage?: string | undefined;
  /** Highest leverage on isolated margin. */
  maxIsolatedLeverage?: string | undefined;
  /** Smallest amount that can be borrowed. */
  userMinBorrow?: DecimalString | undefined;
}

/** One instrument. Which of the optional fields are there depends on its category. */
export interface UtaInstrument extends InstrumentBase, UtaFuturesTerms, UtaMarginTerms {
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
}

/** One row per instrument. */
export type UtaGetInstrumentsResult = UtaInstrument[];

/**
 * The instruments of a category with their steps, limits and state: what an order must keep to (40808, 45110).
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Instruments
 * @example
 * ```ts
 * import { utaGetInstruments } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [contract] = await call(createTransport(), utaGetInstruments, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * console.log(contract?.priceMultiplier, contract?.minOrderQty);
 * ```
 */
export const utaGetInstruments: Endpoint<UtaGetInstrumentsParams, UtaGetInstrumentsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/instruments',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string' },
};

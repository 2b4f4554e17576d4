import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One certificate of the merchant. */
export interface CommonP2pCertificate {
  /** Picture of the certificate. */
  imageUrl: string;
  /** What the certificate says. */
  desc: string;
}

/** One detail that the way to pay needs. */
export interface CommonP2pAdPaymentField {
  /** Whether it must be filled in. */
  required: boolean;
  /** What it is called, in the language asked for. */
  name: string;
  /** How it is filled in: `txt` or `file`. */
  type: string;
}

/** One way to pay. */
export interface CommonP2pAdPayment {
  /** What the way to pay is called. */
  paymentMethod: string;
  /** Id of the way to pay. */
  paymentId: string;
  /** What must be filled in. */
  paymentInfo: CommonP2pAdPaymentField[];
}

/** Who may place an order on it. */
export interface CommonP2pAdTerms {
  /** Orders that a user must have completed at least. */
  minCompleteNum: string;
  /** Orders that a user may have completed at most; `0` for no bound. */
  maxCompleteNum: string;
  /** How many orders one user may place; `0` for no bound. */
  placeOrderNum: string;
  /** Whether other merchants may place orders. */
  allowMerchantPlace: 'yes' | 'no' | (string & {});
  /** Part of the orders of thirty days that were completed. */
  completeRate30d: string;
  /** Only users from these countries; empty for all. */
  country: string;
}

/** One advertisement. */
export interface CommonP2pAd {
  /** Id of the advertisement. */
  advId: string;
  /** Number of the advertisement. */
  advNo: string;
  /** Whether the merchant buys or sells. */
  side: string;
  /** Amount that is advertised, in `coin`. */
  advSize: DecimalString;
  /** Amount that was traded, in `coin`. */
  size: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Decimal places of amounts in `coin`. */
  coinPrecision: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Decimal places of amounts in `fiat`. */
  fiatPrecision: string;
  /** Sign of the currency, e.g. `€`. */
  fiatSymbol: string;
  /** On offer, taken off, being written, or sold out. */
  status: 'online' | 'offline' | 'editing' | 'completed' | (string & {});
  /** Whether others do not see it. */
  hide: 'yes' | 'no' | (string & {});
  /** Largest order, in the currency. */
  maxTradeAmount: DecimalString;
  /** Smallest order, in the currency. */
  minTradeAmount: DecimalString;
  /** Minutes that a buyer has to pay. */
  payDuration: DecimalString;
  /** Orders that were completed. */
  turnoverNum: string;
  /** Part of the orders that were completed. */
  turnoverRate: DecimalString;
  /** A text of the merchant's own; `null` for none. */
  label: string | null;
  /** Ms since the epoch. */
  ctime: TimestampMsString;
  /** Ms since the epoch. */
  utime: TimestampMsString;
  /** Who may place an order on it. */
  userLimitList: CommonP2pAdTerms;
  /** Ways to pay. */
  paymentMethodList: CommonP2pAdPayment[];
  /** Certificates of the merchant, by the table of the page. */
  merchantCertifiedResult?: CommonP2pCertificate[] | undefined;
  /** Certificates of the merchant, by its example. */
  merchantCertifiedList: CommonP2pCertificate[];
}

/** Parameters of {@link commonGetP2pAds}. */
export interface CommonGetP2pAdsParams {
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** The `minAdvId` of the page before. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 20. */
  limit?: number | string | undefined;
  /** Only advertisements in this state. */
  status?: 'online' | 'offline' | 'editing' | 'completed' | undefined;
  /** Number of the advertisement. */
  advNo?: string | undefined;
  /** Only those that buy, or that sell. Left out: both. */
  side?: 'buy' | 'sell' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Language of names. */
  language?: 'zh-CN' | 'en-US' | undefined;
  /** Currency, e.g. `EUR`. */
  fiat?: string | undefined;
  /** By time or by price, falling. Left out: by time. */
  orderBy?: string | undefined;
  /** Id of the way to pay. */
  payMethodId?: string | undefined;
  /** Whose advertisements. The exchange spells competitor so. */
  sourceType?: 'owner' | 'competitior' | 'ownerAndCompetitior' | undefined;
}

/** What comes back. */
export interface CommonGetP2pAdsResult {
  /** The rows of this page. */
  advList: CommonP2pAd[];
  /** Asks for the next page. */
  minAdvId: string;
}

/**
 * P2P advertisements.
 *
 * For P2P merchants. The table of the page requires `status`, `side`, `coin` and `fiat`, its example and other clients
 * leave them out.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List
 * @example
 * ```ts
 * import { commonGetP2pAds } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetP2pAds, { startTime: Date.UTC(2026, 0, 1) });
 * console.log(result);
 * ```
 */
export const commonGetP2pAds: PagedEndpoint<CommonGetP2pAdsParams, CommonGetP2pAdsResult, 'read', CommonP2pAd> = {
  method: 'GET',
  path: '/api/v2/p2p/advList',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minAdvId',
    list: 'advList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
    maxRangeDays: 90,
  },
  check: {
    startTime: 'time!',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    status: 'string',
    advNo: 'string',
    side: 'string',
    coin: 'string',
    language: 'string',
    fiat: 'string',
    orderBy: 'string',
    payMethodId: 'string',
    sourceType: 'string',
  },
};

import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One certificate of the merchant. */
export interface CommonP2pCertificate {
  imageUrl: string;
  desc: string;
}

/** One detail that the way to pay needs. */
export interface CommonP2pAdPaymentField {
  required: boolean;
  name: string;
  type: string;
}

/** One way to pay. */
export interface CommonP2pAdPayment {
  paymentMethod: string;
  paymentId: string;
  paymentInfo: CommonP2pAdPaymentField[];
}

/** Who may place an order on it. */
export interface CommonP2pAdTerms {
  minCompleteNum: string;
  maxCompleteNum: string;
  placeOrderNum: string;
  allowMerchantPlace: 'yes' | 'no' | (string & {});
  /** Part of the orders of thirty days that were completed. */
  completeRate30d: string;
  country: string;
}

/** One advertisement. */
export interface CommonP2pAd {
  advId: string;
  /** Number of the advertisement. */
  advNo: string;
  side: string;
  advSize: DecimalString;
  /** Amount. */
  size: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  coinPrecision: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  fiatPrecision: string;
  fiatSymbol: string;
  status: 'online' | 'offline' | 'editing' | 'completed' | (string & {});
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
  label: string | null;
  /** Ms since the epoch. */
  ctime: TimestampMsString;
  /** Ms since the epoch. */
  utime: TimestampMsString;
  userLimitList: CommonP2pAdTerms;
  paymentMethodList: CommonP2pAdPayment[];
  merchantCertifiedResult?: CommonP2pCertificate[] | undefined;
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
  status?: 'online' | 'offline' | 'editing' | 'completed' | undefined;
  /** Number of the advertisement. */
  advNo?: string | undefined;
  side?: 'buy' | 'sell' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  language?: 'zh-CN' | 'en-US' | undefined;
  /** Currency, e.g. `EUR`. */
  fiat?: string | undefined;
  orderBy?: string | undefined;
  /** Id of the way to pay. */
  payMethodId?: string | undefined;
  /** Whose advertisements. The exchange spells competitor so. */
  sourceType?: 'owner' | 'competitior' | 'ownerAndCompetitior' | undefined;
}

/** What comes back. */
export interface CommonGetP2pAdsResult {
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

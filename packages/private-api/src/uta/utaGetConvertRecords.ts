import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One conversion. */
export interface UtaConversion {
  /** Coin that was sold. */
  fromCoin: string;
  /** Amount sold. */
  fromCoinSize: DecimalString;
  /** Coin that was bought. */
  toCoin: string;
  /** Amount bought. */
  toCoinSize: DecimalString;
  /** How much of the bought coin one of the sold coin gives. */
  price: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetConvertRecords}. */
export interface UtaGetConvertRecordsParams {
  /** Coin that was sold. The table of the page requires it; other clients leave it out. */
  fromCoin?: string | undefined;
  /** Coin that was bought. The table of the page requires it; other clients leave it out. */
  toCoin?: string | undefined;
  /** From this time on, ms. More than 30 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Which account of coins is sold: seen by one client. */
  fromAsset?: string | undefined;
  /** Which account of coins is bought: seen by one client. */
  toAsset?: string | undefined;
}

/** What comes back. */
export interface UtaGetConvertRecordsResult {
  /** The rows. */
  list: UtaConversion[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Your conversions of one coin into another.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Convert-Records
 * @example
 * ```ts
 * import { utaGetConvertRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetConvertRecords, { fromCoin: 'USDT', toCoin: 'BTC' });
 * console.log(result);
 * ```
 */
export const utaGetConvertRecords: PagedEndpoint<
  UtaGetConvertRecordsParams,
  UtaGetConvertRecordsResult,
  'read',
  UtaConversion
> = {
  method: 'GET',
  path: '/api/v3/account/convert-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 30,
  },
  check: {
    fromCoin: 'string',
    toCoin: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
    fromAsset: 'string',
    toAsset: 'string',
  },
};

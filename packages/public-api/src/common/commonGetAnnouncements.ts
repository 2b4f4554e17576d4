import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One announcement. */
export interface CommonAnnouncement {
  /** Id of the announcement. */
  annId: string;
  /** Its title, in the language asked for. */
  annTitle: string;
  /** Deprecated by the exchange. */
  annDesc: string;
  /** Ms since the epoch. */
  cTime: TimestampMsString;
  /** What is not translated comes in English. */
  language: string;
  /** Where it stands. */
  annUrl: string;
  /** What it is about. */
  annType?:
    | 'latest_news'
    | 'coin_listings'
    | 'product_updates'
    | 'security'
    | 'api_trading'
    | 'maintenance_system_updates'
    | 'symbol_delisting'
    | (string & {})
    | undefined;
  /** More exactly what it is about. */
  annSubType?: string | undefined;
}

/** Parameters of {@link commonGetAnnouncements}. */
export interface CommonGetAnnouncementsParams {
  /** What it is about. Left out: all. */
  annType?:
    | 'latest_news'
    | 'coin_listings'
    | 'product_updates'
    | 'security'
    | 'api_trading'
    | 'maintenance_system_updates'
    | 'symbol_delisting'
    | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** The `annId` of the last row of the page before. */
  cursor?: string | undefined;
  /** Rows a page, up to 10. */
  limit?: number | string | undefined;
  /** What is not translated comes in English. */
  language: 'zh_CN' | 'en_US';
}

/** One row each. */
export type CommonGetAnnouncementsResult = CommonAnnouncement[];

/**
 * Announcements of the exchange: listings, delistings, maintenance, changes of the API. The path is misspelt as the
 * exchange has it.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/notice/Get-All-Notices
 * @example
 * ```ts
 * import { commonGetAnnouncements } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetAnnouncements, { language: 'zh_CN' });
 * console.log(result);
 * ```
 */
export const commonGetAnnouncements: PagedEndpoint<
  CommonGetAnnouncementsParams,
  CommonGetAnnouncementsResult,
  'public',
  CommonAnnouncement
> = {
  method: 'GET',
  path: '/api/v2/public/annoucements',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  page: { by: 'id', param: 'cursor', from: 'annId', size: 'limit', defaultSize: 10, maxSize: 10 },
  check: {
    annType: 'string',
    startTime: 'time',
    endTime: 'time',
    cursor: 'string',
    limit: 'integer',
    language: 'string!',
  },
};

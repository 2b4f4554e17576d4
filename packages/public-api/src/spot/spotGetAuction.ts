import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetAuction}. */
export interface SpotGetAuctionParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** What comes back. */
export interface SpotGetAuctionResult {
  /** Where the auction stands. */
  stage: 'pre_market' | 'stage_1' | 'stage_2' | 'stage_3' | 'success' | 'failure' | (string & {});
  /** Ms since the epoch. */
  stageEndTime: TimestampMsString;
  /** Price at which trading would open, in quote coin; `null` when there is none yet. */
  estOpeningPrice: DecimalString | null;
  /** Amount that would trade at that price, in base coin; `null` when there is none yet. */
  matchedVolume: DecimalString | null;
  /** Ms since the epoch. */
  auctionEndTime: TimestampMsString;
}

/**
 * How the call auction of a new pair stands.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Auction
 * @example
 * ```ts
 * import { spotGetAuction } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), spotGetAuction, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const spotGetAuction: Endpoint<SpotGetAuctionParams, SpotGetAuctionResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/auction',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
  },
};

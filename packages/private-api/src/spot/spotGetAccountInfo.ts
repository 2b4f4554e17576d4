import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/**
 * One thing that an API key may do. The last letter tells: `r` reads, `w` reads and writes.
 *
 * `co` futures orders, `cp` futures positions, `st` spot, `sm` margin, `tt` copy trading, `wt` transfers, `ww`
 * withdrawals, `tax` tax records, `ch` sub-accounts, `p2p` P2P, `pll` pledge loans. The documentation's example has other
 * words (`trade`, `readonly`) than its table.
 */
export type SpotAuthority =
  | 'coor'
  | 'coow'
  | 'cpor'
  | 'cpow'
  | 'stor'
  | 'stow'
  | 'smor'
  | 'smow'
  | 'ttor'
  | 'ttow'
  | 'wtor'
  | 'wtow'
  | 'wwow'
  | 'taxr'
  | 'taxw'
  | 'chor'
  | 'chow'
  | 'p2pr'
  | 'p2p'
  | 'pllr'
  | 'pllw'
  | 'trade'
  | 'readonly'
  | (string & {});

/** The user, and what the API key of the request may do. */
export interface SpotGetAccountInfoResult {
  /** The user's id. */
  userId: string;
  /** Id of the user who invited this one. */
  inviterId: string;
  /** Addresses that the key is bound to. */
  ips: string;
  /** What the key may do. */
  authorities: SpotAuthority[];
  /** Id of the main account. A JSON number, unlike the other ids; one that a double cannot hold arrives as its text. */
  parentId: number | string;
  /** Whether the user leads in copy trading. */
  traderType: 'trader' | 'not_trader' | (string & {});
  /** Referral code of the affiliate. */
  channelCode: string;
  /** The affiliate. */
  channel: string;
  /** When the user registered, ms since the epoch. The name is the exchange's. */
  regisTime: TimestampMsString;
}

/**
 * Who the user is, and what the API key may do.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-Info
 * @example
 * ```ts
 * import { spotGetAccountInfo } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { authorities, ips } = await call(transport, spotGetAccountInfo, {});
 * if (authorities.includes('wwow')) console.warn(`This key may withdraw, from ${ips}.`);
 * ```
 */
export const spotGetAccountInfo: Endpoint<Record<never, never>, SpotGetAccountInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/account/info',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};

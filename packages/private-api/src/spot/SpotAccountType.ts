/**
 * One of the accounts of a classic user: spot, P2P (funding), futures by kind, cross and isolated margin.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
 * @example
 * ```ts
 * import type { SpotAccountType } from '@bitget-kit/private-api/spot';
 *
 * const home: SpotAccountType = 'usdt_futures';
 * ```
 */
export type SpotAccountType =
  | 'spot'
  | 'p2p'
  | 'coin_futures'
  | 'usdt_futures'
  | 'usdc_futures'
  | 'crossed_margin'
  | 'isolated_margin';

/**
 * An account that coins can be moved between: `uta` is the unified account, `spot` the funding account of its user. The
 * others are accounts of classic mode and P2P.
 *
 * @see https://www.bitget.com/api-doc/uta/account/transfer/
 * @example
 * ```ts
 * import type { UtaTransferAccount } from '@bitget-kit/private-api/uta';
 *
 * const from: UtaTransferAccount = 'uta';
 * ```
 */
export type UtaTransferAccount =
  | 'uta'
  | 'spot'
  | 'p2p'
  | 'usdt_futures'
  | 'coin_futures'
  | 'usdc_futures'
  | 'crossed_margin'
  | 'isolated_margin';

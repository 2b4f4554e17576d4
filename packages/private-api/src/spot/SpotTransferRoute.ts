import type { SpotAccountType } from './SpotAccountType.js';

/** An account that is not isolated margin, which has one for each pair. */
type SingleAccount = Exclude<SpotAccountType, 'isolated_margin'>;

/**
 * From where to where coins move. Isolated margin has an account for each pair, so the pair must be named.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
 * @example
 * ```ts
 * import type { SpotTransferRoute } from '@bitget-kit/private-api/spot';
 *
 * const home: SpotTransferRoute = { fromType: 'isolated_margin', toType: 'spot', symbol: 'BTCUSDT' };
 * ```
 */
export type SpotTransferRoute =
  | {
      /** Account to take from. */
      fromType: SingleAccount;
      /** Account to give to. */
      toType: SingleAccount;
      /** Needed for isolated margin only. */
      symbol?: string | undefined;
    }
  | {
      /** Account to take from. */
      fromType: SpotAccountType;
      /** The account of a pair. */
      toType: 'isolated_margin';
      /** Pair of the isolated margin account, e.g. `BTCUSDT`. */
      symbol: string;
    }
  | {
      /** The account of a pair. */
      fromType: 'isolated_margin';
      /** Account to give to. */
      toType: SpotAccountType;
      /** Pair of the isolated margin account, e.g. `BTCUSDT`. */
      symbol: string;
    };

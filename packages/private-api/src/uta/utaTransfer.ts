import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaTransferAccount } from './UtaTransferAccount.js';

/** An account that is not isolated margin, which has one for each pair. */
type SingleAccount = Exclude<UtaTransferAccount, 'isolated_margin'>;

/** From where to where. Isolated margin has an account for each pair, so the pair must be named. */
type TransferRoute =
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
      fromType: UtaTransferAccount;
      /** Account to give to. */
      toType: 'isolated_margin';
      /** Pair of the isolated margin account, e.g. `BTCUSDT`. */
      symbol: string;
    }
  | {
      /** Account to take from. */
      fromType: 'isolated_margin';
      /** Account to give to. */
      toType: UtaTransferAccount;
      /** Pair of the isolated margin account, e.g. `BTCUSDT`. */
      symbol: string;
    };

/** Parameters of {@link utaTransfer}. */
export type UtaTransferParams = TransferRoute & {
  /** Amount in `coin`, a decimal string. */
  amount: DecimalString;
  /** Coin to move, e.g. `USDT`. */
  coin: string;
  /** Your own id for the transfer. Not in the documentation; other clients send it. */
  clientOid?: string | undefined;
  /** Whether coins may be borrowed for it. Not in the documentation; other clients send it. */
  allowBorrow?: 'yes' | 'no' | undefined;
};

/** The ids of the transfer. */
export interface UtaTransferResult {
  /** The exchange's id of the transfer. */
  transferId: string;
  /** Your own id of the transfer. Not in the documentation; other clients see it. */
  clientOid?: string | undefined;
}

/**
 * Moves coins between accounts of the same user, such as the unified and the funding account.
 *
 * A lost answer does not mean that nothing moved: the error then says `context.outcome: 'unknown'`. Look at
 * `utaGetFinancialRecords` before sending again; that a repeated `clientOid` moves nothing is documented only for
 * classic accounts.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `transfer`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25202 balance, 25011 account in liquidation.
 * @see https://www.bitget.com/api-doc/uta/account/transfer/
 * @example
 * ```ts
 * import { utaTransfer } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'transfer'>;
 * const { transferId } = await call(transport, utaTransfer, {
 *   fromType: 'spot',
 *   toType: 'uta',
 *   coin: 'USDT',
 *   amount: '100',
 * });
 * console.log(transferId);
 * ```
 */
export const utaTransfer: Endpoint<UtaTransferParams, UtaTransferResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/account/transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    fromType: 'string!',
    toType: 'string!',
    amount: 'decimal!',
    coin: 'string!',
    symbol: 'string',
    clientOid: 'string',
    allowBorrow: 'string',
  },
};

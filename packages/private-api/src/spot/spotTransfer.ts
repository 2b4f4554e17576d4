import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { SpotTransferRoute } from './SpotTransferRoute.js';

/** Parameters of {@link spotTransfer}. */
export type SpotTransferParams = SpotTransferRoute & {
  /** Amount in `coin`, a decimal string. */
  amount: DecimalString;
  /** Coin to move, e.g. `USDT`. */
  coin: string;
  /** Your own id for the transfer, up to 64 characters. Set one: it makes sending twice harmless. */
  clientOid?: string | undefined;
};

/** The ids of the transfer. */
export interface SpotTransferResult {
  /** The exchange's id of the transfer. */
  transferId: string;
  /** Your own id of the transfer, if you gave one. */
  clientOid: string;
}

/**
 * Moves coins between accounts of the same user: spot, futures, margin, P2P.
 *
 * A repeated `clientOid` moves nothing and answers with the first transfer: after an error with
 * `context.outcome: 'unknown'` the same request may be sent again.
 *
 * Permission: `transfer`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 43012, 43117 too little to move.
 * @see https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
 * @example
 * ```ts
 * import { spotTransfer } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'transfer'>;
 * const { transferId } = await call(transport, spotTransfer, {
 *   fromType: 'spot',
 *   toType: 'usdt_futures',
 *   coin: 'USDT',
 *   amount: '100',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * ```
 */
export const spotTransfer: Endpoint<SpotTransferParams, SpotTransferResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v2/spot/wallet/transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    fromType: 'string!',
    toType: 'string!',
    amount: 'decimal!',
    coin: 'string!',
    symbol: 'string',
    clientOid: 'string',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferStock}. */
export interface UtaTransferStockParams {
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Amount, in its coin. */
  amount?: DecimalString | undefined;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction?: 'in' | 'out' | undefined;
}

/** What comes back. */
export interface UtaTransferStockResult {
  /** Id of the transfer. */
  transferId: string;
}

/**
 * Moves coins between the unified account and the stock account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `transfer`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaTransferStock } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferStock, {});
 * console.log(result);
 * ```
 */
export const utaTransferStock: Endpoint<UtaTransferStockParams, UtaTransferStockResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/stockplus/asset/transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    coin: 'string',
    amount: 'decimal',
    direction: 'string',
  },
};

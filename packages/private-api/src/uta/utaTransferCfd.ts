import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferCfd}. */
export interface UtaTransferCfdParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** The account of yours on the other side. */
  accountType: 'funding' | 'uta';
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: 'in' | 'out';
}

/** What comes back. */
export interface UtaTransferCfdResult {
  /** Id of the transfer. */
  transferId: string;
}

/**
 * Moves coins between your accounts and the CFD account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `transfer`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaTransferCfd } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferCfd, { coin: 'USDT', amount: '100', accountType: 'funding', direction: 'in' });
 * console.log(result);
 * ```
 */
export const utaTransferCfd: Endpoint<UtaTransferCfdParams, UtaTransferCfdResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/cfd/account/transfer',
  access: 'private',
  permission: 'transfer',
  priority: 'read',
  stability: 'observed',
  check: {
    coin: 'string!',
    amount: 'decimal!',
    accountType: 'string!',
    direction: 'string!',
  },
};

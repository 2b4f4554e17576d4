import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferCopyLeadFunds}. */
export interface UtaTransferCopyLeadFundsParams {
  /** Into the project, or out of it. */
  type: 'in' | 'out';
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** The account of yours on the other side. */
  inAccountType?: string | undefined;
}

/** What comes back. */
export interface UtaTransferCopyLeadFundsResult {
  /** Id of the transfer. */
  transferId: string;
}

/**
 * Moves money between your accounts and the trading project that others copy.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `transfer`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaTransferCopyLeadFunds } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferCopyLeadFunds, { type: 'in', coin: 'USDT', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaTransferCopyLeadFunds: Endpoint<
  UtaTransferCopyLeadFundsParams,
  UtaTransferCopyLeadFundsResult,
  'transfer'
> = {
  method: 'POST',
  path: '/api/v3/copy/futures/transfer',
  access: 'private',
  permission: 'transfer',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    type: 'string!',
    coin: 'string!',
    amount: 'decimal!',
    inAccountType: 'string',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaTransferCopyFunds}. */
export interface UtaTransferCopyFundsParams {
  /** Id of the copy project. */
  projectId: string;
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
export interface UtaTransferCopyFundsResult {
  /** Id of the transfer. */
  transferId: string;
}

/**
 * Adds money to a copy project, or takes it out.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `transfer`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaTransferCopyFunds } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaTransferCopyFunds, { projectId: '1', type: 'in', coin: 'USDT', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaTransferCopyFunds: Endpoint<UtaTransferCopyFundsParams, UtaTransferCopyFundsResult, 'transfer'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/copy-transfer',
  access: 'private',
  permission: 'transfer',
  priority: 'read',
  stability: 'observed',
  check: {
    projectId: 'string!',
    type: 'string!',
    coin: 'string!',
    amount: 'decimal!',
    inAccountType: 'string',
  },
};

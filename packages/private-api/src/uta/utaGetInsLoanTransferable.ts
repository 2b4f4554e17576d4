import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetInsLoanTransferable}. */
export interface UtaGetInsLoanTransferableParams {
  /** Id of the user. */
  userId?: string | undefined;
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface UtaGetInsLoanTransferableResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that can be moved out, in the coin. The exchange spells it so. */
  transfered: DecimalString;
  /** Id of the user. */
  userId: string;
}

/**
 * How much of a coin can be moved out of the risk unit.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-Transfered
 * @example
 * ```ts
 * import { utaGetInsLoanTransferable } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanTransferable, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetInsLoanTransferable: Endpoint<
  UtaGetInsLoanTransferableParams,
  UtaGetInsLoanTransferableResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/ins-loan/transfered',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    userId: 'string',
    coin: 'string!',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link insloanGetTransferable}. */
export interface InsloanGetTransferableParams {
  /** Id of the user. */
  userId?: string | undefined;
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface InsloanGetTransferableResult {
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
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/account/Get-Transferred-Amount-From-Spot-Account
 * @example
 * ```ts
 * import { insloanGetTransferable } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetTransferable, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const insloanGetTransferable: Endpoint<InsloanGetTransferableParams, InsloanGetTransferableResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/transfered',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    userId: 'string',
    coin: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginFlashRepayCross}. */
export interface MarginFlashRepayCrossParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export interface MarginFlashRepayCrossResult {
  /** Id of the repayment. */
  repayId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Whether the repayment was taken on; its outcome is asked for by its id. */
  result?: string | undefined;
}

/**
 * Repays all that is owed of a coin, or of every coin, with what the account holds.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay
 * @example
 * ```ts
 * import { marginFlashRepayCross } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginFlashRepayCross, {});
 * console.log(result);
 * ```
 */
export const marginFlashRepayCross: Endpoint<MarginFlashRepayCrossParams, MarginFlashRepayCrossResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/account/flash-repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string',
  },
};

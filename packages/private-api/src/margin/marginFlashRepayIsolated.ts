import type { Endpoint } from '@bitget-kit/transport';

/** One repayment. */
export interface MarginIsolatedFlashRepay {
  /** Id of the repayment. */
  repayId: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Whether the repayment was taken on; its outcome is asked for by its id. */
  result: string;
}

/** Parameters of {@link marginFlashRepayIsolated}. */
export interface MarginFlashRepayIsolatedParams {
  /** Pairs, up to 100, e.g. `BTCUSDT`. Left out: **all**. */
  symbolList?: readonly string[] | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** One row each. */
export type MarginFlashRepayIsolatedResult = MarginIsolatedFlashRepay[];

/**
 * Repays all that is owed of some pairs, or of every pair, with what the accounts hold.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Flash-Repay
 * @example
 * ```ts
 * import { marginFlashRepayIsolated } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginFlashRepayIsolated, {});
 * console.log(result);
 * ```
 */
export const marginFlashRepayIsolated: Endpoint<
  MarginFlashRepayIsolatedParams,
  MarginFlashRepayIsolatedResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/account/flash-repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbolList: { items: 'string', max: 100 },
    coin: 'string',
  },
};

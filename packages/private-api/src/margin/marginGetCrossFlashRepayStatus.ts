import type { Endpoint } from '@bitget-kit/transport';
import type { MarginFlashRepayStatus } from './MarginFlashRepayStatus.js';

/** Parameters of {@link marginGetCrossFlashRepayStatus}. */
export interface MarginGetCrossFlashRepayStatusParams {
  /** Ids of the repayments, up to 100. */
  idList: readonly string[];
}

/** What comes back. */
export type MarginGetCrossFlashRepayStatusResult = MarginFlashRepayStatus[];

/**
 * What became of flash repayments, up to 100 of them.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status
 * @example
 * ```ts
 * import { marginGetCrossFlashRepayStatus } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossFlashRepayStatus, { idList: ['1'] });
 * console.log(result);
 * ```
 */
export const marginGetCrossFlashRepayStatus: Endpoint<
  MarginGetCrossFlashRepayStatusParams,
  MarginGetCrossFlashRepayStatusResult,
  'read'
> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/account/query-flash-repay-status',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    idList: { items: 'string', max: 100, required: true },
  },
};

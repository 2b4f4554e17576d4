import type { Endpoint } from '@bitget-kit/transport';
import type { MarginFlashRepayStatus } from './MarginFlashRepayStatus.js';

/** Parameters of {@link marginGetIsolatedFlashRepayStatus}. */
export interface MarginGetIsolatedFlashRepayStatusParams {
  /** Ids of the repayments, up to 100. */
  idList: readonly string[];
}

/** What comes back. */
export type MarginGetIsolatedFlashRepayStatusResult = MarginFlashRepayStatus[];

/**
 * What became of flash repayments, up to 100 of them.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Query-Isolated-Flash-Repay-Status
 * @example
 * ```ts
 * import { marginGetIsolatedFlashRepayStatus } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedFlashRepayStatus, { idList: ['1'] });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedFlashRepayStatus: Endpoint<
  MarginGetIsolatedFlashRepayStatusParams,
  MarginGetIsolatedFlashRepayStatusResult,
  'read'
> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/account/query-flash-repay-status',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    idList: { items: 'string', max: 100, required: true },
  },
};

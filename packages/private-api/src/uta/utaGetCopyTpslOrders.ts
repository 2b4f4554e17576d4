import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCopyTpslOrder } from './UtaCopyTpslOrder.js';

/** Parameters of {@link utaGetCopyTpslOrders}. */
export interface UtaGetCopyTpslOrdersParams {
  /** Id of the copy project. */
  projectId: string;
}

/** What comes back. */
export interface UtaGetCopyTpslOrdersResult {
  /** The rows. */
  list: UtaCopyTpslOrder[];
}

/**
 * Take profits and stop losses of a copy project that wait.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyTpslOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyTpslOrders, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyTpslOrders: Endpoint<UtaGetCopyTpslOrdersParams, UtaGetCopyTpslOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/current-tpsl-orders',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    projectId: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCancelCopyTpsl}. */
export interface UtaCancelCopyTpslParams {
  /** Id of the copy project. */
  projectId: string;
  /** Id of the take profit and stop loss. */
  strategyId: string;
}

/** What comes back. */
export interface UtaCancelCopyTpslResult {
  /** Id of the take profit and stop loss. */
  strategyId: string;
}

/**
 * Cancels take profit and stop loss of a copied position.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCancelCopyTpsl } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCancelCopyTpsl, { projectId: '1', strategyId: '1' });
 * console.log(result);
 * ```
 */
export const utaCancelCopyTpsl: Endpoint<UtaCancelCopyTpslParams, UtaCancelCopyTpslResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/cancel-tpsl',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    projectId: 'string!',
    strategyId: 'string!',
  },
};

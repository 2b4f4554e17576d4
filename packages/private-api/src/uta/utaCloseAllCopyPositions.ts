import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCloseAllCopyPositions}. */
export interface UtaCloseAllCopyPositionsParams {
  /** Id of the copy project. */
  projectId: string;
}

/** Nobody has told what it holds. */
export type UtaCloseAllCopyPositionsResult = unknown;

/**
 * Closes all positions of one copy project at market.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCloseAllCopyPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCloseAllCopyPositions, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaCloseAllCopyPositions: Endpoint<
  UtaCloseAllCopyPositionsParams,
  UtaCloseAllCopyPositionsResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v3/copy/futures/close-all',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    projectId: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** Nobody has told what it holds. */
export type CopySetTraderBaseResult = unknown;

/**
 * The same as `copySetTraderSettings` under a path that only one client knows: use that one.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { copySetTraderBase } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, copySetTraderBase, {});
 * console.log(result);
 * ```
 */
export const copySetTraderBase: Endpoint<Record<never, never>, CopySetTraderBaseResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/config-setting-base',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
};

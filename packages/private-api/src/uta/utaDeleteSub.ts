import type { Endpoint } from '@bitget-kit/transport';

/** Nobody has told what it holds. */
export type UtaDeleteSubResult = unknown;

/**
 * Deletes a sub-account. Its parameters are not known.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaDeleteSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaDeleteSub, {});
 * console.log(result);
 * ```
 */
export const utaDeleteSub: Endpoint<Record<never, never>, UtaDeleteSubResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/delete-sub',
  access: 'private',
  permission: 'manage',
  priority: 'read',
  stability: 'observed',
};

import type { Endpoint } from '@bitget-kit/transport';

/** Nobody has told what it holds. */
export type UtaGetMaxBorrowableResult = unknown;

/**
 * How much you may borrow. Neither its parameters nor its answer are known.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetMaxBorrowable } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetMaxBorrowable, {});
 * console.log(result);
 * ```
 */
export const utaGetMaxBorrowable: Endpoint<Record<never, never>, UtaGetMaxBorrowableResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/max-borrowable',
  access: 'private',
  permission: 'read',
  stability: 'observed',
};

import type { Endpoint } from '@bitget-kit/transport';

/** Nobody has told what it holds. */
export type UtaBorrowResult = unknown;

/**
 * Borrows a coin. Its parameters are not known.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaBorrow } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaBorrow, {});
 * console.log(result);
 * ```
 */
export const utaBorrow: Endpoint<Record<never, never>, UtaBorrowResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/borrow',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
};

import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetRepayMode}. */
export interface UtaSetRepayModeParams {
  /** How debts are repaid; no client lists the words. */
  repayMode: string;
}

/** Nobody has told what it holds. */
export type UtaSetRepayModeResult = unknown;

/**
 * Sets how debts are repaid.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaSetRepayMode } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaSetRepayMode, { repayMode: '1' });
 * console.log(result);
 * ```
 */
export const utaSetRepayMode: Endpoint<UtaSetRepayModeParams, UtaSetRepayModeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/set-repay-mode',
  access: 'private',
  permission: 'trade',
  priority: 'read',
  stability: 'observed',
  check: {
    repayMode: 'string!',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaAdjustAccountMode}. */
export interface UtaAdjustAccountModeParams {
  /** How much the account may do: from isolated margin alone up to delta-neutral trading. */
  mode: 'isolated' | 'basic' | 'advanced' | 'delta';
  /** A sub-account. Left out: the account itself. */
  targetUid?: string | undefined;
}

/** Nothing. */
export type UtaAdjustAccountModeResult = null;

/**
 * Sets the mode of the unified account, or of a sub-account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaAdjustAccountMode } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaAdjustAccountMode, { mode: 'isolated' });
 * ```
 */
export const utaAdjustAccountMode: Endpoint<UtaAdjustAccountModeParams, UtaAdjustAccountModeResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/account/adjust-account-mode',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    mode: 'string!',
    targetUid: 'string',
  },
};

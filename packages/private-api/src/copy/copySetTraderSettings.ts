import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySetTraderSettings}. */
export interface CopySetTraderSettingsParams {
  /** Whether it is on. */
  enable?: 'YES' | 'NO' | undefined;
  /** Whether all may see the equity. */
  showTotalEquity?: 'YES' | 'NO' | undefined;
  /** Whether all may see take profit and stop loss. */
  showTpsl?: 'YES' | 'NO' | undefined;
}

/** A word for success. */
export type CopySetTraderSettingsResult = string;

/**
 * Sets whether others may copy you, and what they see.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Settings-Base
 * @example
 * ```ts
 * import { copySetTraderSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetTraderSettings, { enable: 'YES', showTotalEquity: 'NO' });
 * ```
 */
export const copySetTraderSettings: Endpoint<CopySetTraderSettingsParams, CopySetTraderSettingsResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/config-settings-base',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    enable: 'string',
    showTotalEquity: 'string',
    showTpsl: 'string',
  },
};

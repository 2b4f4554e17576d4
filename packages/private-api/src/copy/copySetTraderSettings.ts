import type { Endpoint } from '@bitget-kit/transport';

/** What a trader may switch, in capitals here. What is left out stays as it is. */
export interface CopyTraderSwitches {
  /** Whether others may copy you. */
  enable?: 'YES' | 'NO' | undefined;
  /** Whether all may see your equity in USDT. */
  showTotalEquity?: 'YES' | 'NO' | undefined;
  /** Whether all may see take profit and stop loss of your orders. */
  showTpsl?: 'YES' | 'NO' | undefined;
}

/** Parameters of {@link copySetTraderSettings}: one switch at least. */
export type CopySetTraderSettingsParams = CopyTraderSwitches &
  ({ enable: 'YES' | 'NO' } | { showTotalEquity: 'YES' | 'NO' } | { showTpsl: 'YES' | 'NO' });

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

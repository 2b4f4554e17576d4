import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySetSpotTraderSymbols}. */
export interface CopySetSpotTraderSymbolsParams {
  /** Pairs, up to 50, e.g. `BTCUSDT`. */
  symbolList: readonly string[];
  /** Open them for copying, or close them. In small letters here. */
  settingType: 'add' | 'delete';
}

/** A word for success. */
export type CopySetSpotTraderSymbolsResult = string;

/**
 * Opens pairs for copying, or closes them.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Setting-Symbols
 * @example
 * ```ts
 * import { copySetSpotTraderSymbols } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetSpotTraderSymbols, { symbolList: ['BTCUSDT'], settingType: 'add' });
 * ```
 */
export const copySetSpotTraderSymbols: Endpoint<
  CopySetSpotTraderSymbolsParams,
  CopySetSpotTraderSymbolsResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/copy/spot-trader/config-setting-symbols',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    symbolList: { items: 'string', max: 50, required: true },
    settingType: 'string!',
  },
};

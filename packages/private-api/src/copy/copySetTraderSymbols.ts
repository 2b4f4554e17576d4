import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** What becomes of one contract. */
export interface CopyTraderSymbolSetting {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  settingType: 'ADD' | 'DELETE' | 'UPDATE';
  /** Profit at which a copied position is closed, in per cent. */
  stopSurplusRatio?: DecimalString | undefined;
  /** Loss at which a copied position is closed, in per cent. */
  stopLossRatio?: DecimalString | undefined;
}

/** Parameters of {@link copySetTraderSymbols}. */
export interface CopySetTraderSymbolsParams {
  /** One entry for each contract. */
  settingList: readonly CopyTraderSymbolSetting[];
}

/** A word for success. */
export type CopySetTraderSymbolsResult = string;

/**
 * Opens contracts for copying, or closes them.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Setting-Symbols
 * @example
 * ```ts
 * import { copySetTraderSymbols } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetTraderSymbols, { settingList: [{ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', settingType: 'ADD' }] });
 * ```
 */
export const copySetTraderSymbols: Endpoint<CopySetTraderSymbolsParams, CopySetTraderSymbolsResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/config-setting-symbols',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    settingList: {
      max: 50,
      items: {
        symbol: 'string!',
        productType: 'string!',
        settingType: 'string!',
        stopSurplusRatio: 'decimal',
        stopLossRatio: 'decimal',
      },
      required: true,
    },
  },
};

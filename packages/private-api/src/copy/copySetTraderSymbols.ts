import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** What is set for one contract: profit and loss at which its copied positions are closed. */
interface Ratios {
  /** Profit that closes, in whole per cent from 1 to 400. In an update `'0'` takes it away, and left out it stays. */
  stopSurplusRatio?: DecimalString | undefined;
  /** Loss that closes, in whole per cent from 1 to 400. In an update `'0'` takes it away, and left out it stays. */
  stopLossRatio?: DecimalString | undefined;
}

/** What becomes of one contract: it is opened for copying, closed, or its ratios change. */
export type CopyTraderSymbolSetting = {
  /** Contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
} & (
  | ({
      /** Opened for copying. */
      settingType: 'ADD';
    } & Ratios)
  | {
      /** Closed for copying. */
      settingType: 'DELETE';
      /** Of no use when a contract is closed. */
      stopSurplusRatio?: undefined;
      /** Of no use when a contract is closed. */
      stopLossRatio?: undefined;
    }
  | ({
      /** Its ratios change: one of the two at least. */
      settingType: 'UPDATE';
    } & Ratios &
      ({ stopSurplusRatio: DecimalString } | { stopLossRatio: DecimalString }))
);

/** Parameters of {@link copySetTraderSymbols}. */
export interface CopySetTraderSymbolsParams {
  /** One entry for each contract, up to 50. */
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

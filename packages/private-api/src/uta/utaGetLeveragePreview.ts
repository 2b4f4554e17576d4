import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetLeveragePreview}. */
export interface UtaGetLeveragePreviewParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Isolated or cross margin. */
  marginMode: 'crossed' | 'isolated';
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** For margin: the coin. */
  coin?: string | undefined;
  /** E.g. `20`. */
  leverage?: string | undefined;
  /** Leverage of longs, e.g. `20`. */
  longLeverage?: string | undefined;
  /** Leverage of shorts, e.g. `20`. */
  shortLeverage?: string | undefined;
}

/** What comes back. */
export interface UtaGetLeveragePreviewResult {
  /** The most that could be opened. */
  estMaxOpen: DecimalString;
  /** The most that could be borrowed. */
  estMaxBorrowable: DecimalString;
  /** Margin that would be needed. */
  requiredMargin: DecimalString;
  /** What the margin would change by. */
  marginChange: DecimalString;
}

/**
 * What a change of leverage would do, without making it.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLeveragePreview } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLeveragePreview, { category: 'SPOT', marginMode: 'crossed' });
 * console.log(result);
 * ```
 */
export const utaGetLeveragePreview: Endpoint<UtaGetLeveragePreviewParams, UtaGetLeveragePreviewResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/pre-set-leverage',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    category: 'string!',
    marginMode: 'string!',
    symbol: 'string',
    coin: 'string',
    leverage: 'string',
    longLeverage: 'string',
    shortLeverage: 'string',
  },
};

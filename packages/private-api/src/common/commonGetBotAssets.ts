import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface CommonBotAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** With unrealised profit. */
  equity: DecimalString;
  /** Trading bonus, in the coin. */
  bonus: DecimalString;
  /** Held back for orders, in the coin. */
  frozen: DecimalString;
  /** In USDT. */
  usdtValue: DecimalString;
}

/** Parameters of {@link commonGetBotAssets}. */
export interface CommonGetBotAssetsParams {
  /** Bots on spot, or on futures. Left out: all. */
  accountType?: 'futures' | 'spot' | undefined;
}

/** One row each. */
export type CommonGetBotAssetsResult = CommonBotAsset[];

/**
 * What your trading bots hold, by coin.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/account/Bot-Assets
 * @example
 * ```ts
 * import { commonGetBotAssets } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetBotAssets, {});
 * console.log(result);
 * ```
 */
export const commonGetBotAssets: Endpoint<CommonGetBotAssetsParams, CommonGetBotAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/account/bot-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    accountType: 'string',
  },
};

import type { Endpoint } from '@bitget-kit/transport';

/** One conversion. */
export interface CommonBgbConversion {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Id of the conversion. */
  orderId: string;
}

/** Parameters of {@link commonConvertToBgb}. */
export interface CommonConvertToBgbParams {
  /** The coins, e.g. `EOS`. */
  coinList: readonly string[];
}

/** What comes back. */
export interface CommonConvertToBgbResult {
  /** One for each coin. */
  orderList: CommonBgbConversion[];
}

/**
 * Converts small rests of coins into BGB.
 *
 * After a lost answer look at `commonGetBgbConversions` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/bgb-convert/
 * @example
 * ```ts
 * import { commonConvertToBgb } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, commonConvertToBgb, { coinList: ['EOS'] });
 * console.log(result);
 * ```
 */
export const commonConvertToBgb: Endpoint<CommonConvertToBgbParams, CommonConvertToBgbResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/convert/bgb-convert',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    coinList: { items: 'string', required: true },
  },
};

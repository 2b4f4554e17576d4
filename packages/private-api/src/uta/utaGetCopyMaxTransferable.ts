import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetCopyMaxTransferable}. */
export interface UtaGetCopyMaxTransferableParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface UtaGetCopyMaxTransferableResult {
  /** The most that may be moved, in USDT. */
  maxTransferable: DecimalString;
  /** Free to use, in USDT. */
  available: DecimalString;
}

/**
 * How much can be taken out of the trading project.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyMaxTransferable } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyMaxTransferable, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetCopyMaxTransferable: Endpoint<
  UtaGetCopyMaxTransferableParams,
  UtaGetCopyMaxTransferableResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/copy/futures/max-transferable',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string!',
  },
};

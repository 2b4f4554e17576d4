import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSimulateP2pFee}. */
export interface UtaSimulateP2pFeeParams {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Open to all, or to those who are asked. */
  marketType: 'public' | 'private';
  /** Amount, in its coin. */
  amount: string;
}

/** What comes back. */
export interface UtaSimulateP2pFeeResult {
  /** Coin of the fee. */
  feeToken: string;
  /** Fee, in `feeToken`. */
  feeAmount: DecimalString;
  /** Coin of the tax. */
  taxToken: string;
  /** Tax, in `taxToken`. */
  taxAmount: DecimalString;
}

/**
 * Tells what a P2P order would cost. Places none.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaSimulateP2pFee } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaSimulateP2pFee, { token: 'USDT', fiat: 'EUR', side: 'buy', marketType: 'public', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaSimulateP2pFee: Endpoint<UtaSimulateP2pFeeParams, UtaSimulateP2pFeeResult, 'read'> = {
  method: 'POST',
  path: '/api/v3/p2p/fee-simulate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    token: 'string!',
    fiat: 'string!',
    side: 'string!',
    marketType: 'string!',
    amount: 'string!',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaRevisePledge}. */
export interface UtaRevisePledgeParams {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Take collateral out, or put it in. */
  reviseType?: 'OUT' | 'IN' | undefined;
}

/** What comes back. */
export interface UtaRevisePledgeResult {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Loan against collateral afterwards, in per cent. */
  afterPledgeRate: DecimalString;
}

/**
 * Puts collateral into a loan, or takes some out.
 *
 * After a lost answer look at `utaGetPledgeRateHistory` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaRevisePledge } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaRevisePledge, { orderId: '1', pledgeCoin: 'BTC', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaRevisePledge: Endpoint<UtaRevisePledgeParams, UtaRevisePledgeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/loan/revise-pledge',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
    pledgeCoin: 'string!',
    amount: 'decimal!',
    reviseType: 'string',
  },
};

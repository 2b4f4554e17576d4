import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnRevisePledge}. */
export interface EarnRevisePledgeParams {
  /** Id of the loan. */
  orderId: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Take collateral out, or put it in. */
  reviseType: 'OUT' | 'IN';
}

/** What comes back. */
export interface EarnRevisePledgeResult {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Loan against collateral after it, in per cent. */
  afterPledgeRate: DecimalString;
}

/**
 * Puts collateral into a loan, or takes some out.
 *
 * After a lost answer look at `earnGetPledgeRateHistory` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Modify-Pledge-Rate
 * @example
 * ```ts
 * import { earnRevisePledge } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnRevisePledge, { orderId: '1', amount: '100', pledgeCoin: 'BTC', reviseType: 'OUT' });
 * console.log(result);
 * ```
 */
export const earnRevisePledge: Endpoint<EarnRevisePledgeParams, EarnRevisePledgeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/loan/revise-pledge',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string!',
    amount: 'decimal!',
    pledgeCoin: 'string!',
    reviseType: 'string!',
  },
};

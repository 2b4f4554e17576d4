import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin that is there. */
export interface UtaInsLoanBalanceCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Price, in quote coin. */
  price: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What it counts, in USDT. */
  convertedUsdtAmount: DecimalString;
}

/** One coin that is owed. */
export interface UtaInsLoanUnpaidCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What is owed, in the coin. */
  unpaidQty: DecimalString;
  /** Interest that is owed, in the coin. */
  unpaidInterest: DecimalString;
}

/** Parameters of {@link utaGetInsLoanLtv}. */
export interface UtaGetInsLoanLtvParams {
  /** Id of the risk unit. Left out: the only one. */
  riskUnitId?: string | undefined;
}

/** What comes back. */
export interface UtaGetInsLoanLtvResult {
  /** Loan against collateral, as a fraction. */
  ltv: DecimalString;
  /** Sub-accounts of the unit. */
  subAccountUids: string[];
  /** In USDT. */
  usdtBalance: DecimalString;
  /** What is owed, in USDT. */
  unpaidUsdtAmount: DecimalString;
  /** What is owed, by coin. */
  unpaidInfo: UtaInsLoanUnpaidCoin[];
  /** What there is, by coin. */
  balanceInfo: UtaInsLoanBalanceCoin[];
}

/**
 * How near a risk unit is to liquidation: what it owes, and what it has.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/loan/Get-LTV-Convert
 * @example
 * ```ts
 * import { utaGetInsLoanLtv } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetInsLoanLtv, {});
 * console.log(result);
 * ```
 */
export const utaGetInsLoanLtv: Endpoint<UtaGetInsLoanLtvParams, UtaGetInsLoanLtvResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/ins-loan/ltv-convert',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    riskUnitId: 'string',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin that is there. */
export interface InsloanBalanceCoin {
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
export interface InsloanUnpaidCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What is owed, in the coin. */
  unpaidQty: DecimalString;
  /** Interest that is owed, in the coin. */
  unpaidInterest: DecimalString;
}

/** Parameters of {@link insloanGetLtv}. */
export interface InsloanGetLtvParams {
  /** Id of the risk unit. Left out: the only one. */
  riskUnitId?: string | undefined;
}

/** What comes back. */
export interface InsloanGetLtvResult {
  /** Loan against collateral, as a fraction. */
  ltv: DecimalString;
  /** Sub-accounts of the unit. */
  subAccountUids: string[];
  /** In USDT. */
  usdtBalance: DecimalString;
  /** What is owed, in USDT. */
  unpaidUsdtAmount: DecimalString;
  /** What is owed, by coin. */
  unpaidInfo: InsloanUnpaidCoin[];
  /** What there is, by coin. */
  balanceInfo: InsloanBalanceCoin[];
}

/**
 * How near a risk unit is to liquidation: what it owes, and what it has.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/instloan/account/Get-LTV
 * @example
 * ```ts
 * import { insloanGetLtv } from '@bitget-kit/private-api/insloan';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, insloanGetLtv, {});
 * console.log(result);
 * ```
 */
export const insloanGetLtv: Endpoint<InsloanGetLtvParams, InsloanGetLtvResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/ins-loan/ltv-convert',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    riskUnitId: 'string',
  },
};

import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What the account holds of one coin. Amounts are in that coin. */
export interface UtaAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Balance with unrealised profit and loss, less debts. */
  equity: DecimalString;
  /** The equity in USD. */
  usdValue: DecimalString;
  /** Balance, with what is locked. */
  balance: DecimalString;
  /** Amount free to use, in the coin. */
  available: DecimalString;
  /** Amount borrowed. */
  debt: DecimalString;
  /** Amount locked by orders. */
  locked: DecimalString;
  /** Value of positions. Not in the documentation; another client sees it. */
  positionValue?: DecimalString | undefined;
  /** Leverage. Not in the documentation; another client sees it. */
  leverage?: string | undefined;
}

/** The whole account. Money is in USD where the name says nothing else. */
export interface UtaGetAssetsResult {
  /** Equity of the account. */
  accountEquity: DecimalString;
  /** The same in USDT. */
  usdtEquity: DecimalString;
  /** The same in BTC. */
  btcEquity: DecimalString;
  /** Profit or loss not yet realised. */
  unrealisedPnl: DecimalString;
  /** The same in USDT. */
  usdtUnrealisedPnl: DecimalString;
  /** The same in BTC. The exchange spells this one with a `z`. */
  btcUnrealizedPnl: DecimalString;
  /** What counts as collateral, after the discount of each coin. */
  effEquity: DecimalString;
  /** Maintenance margin. Whether an amount or a rate the documentation does not make clear. */
  mmr: DecimalString;
  /** Initial margin. Whether an amount or a rate the documentation does not make clear. */
  imr: DecimalString;
  /** Margin ratio of the account, as a fraction. */
  mgnRatio: DecimalString;
  /** Margin ratio of positions, as a fraction. */
  positionMgnRatio: DecimalString;
  /** One row per coin that the account holds. */
  assets: UtaAsset[];
  /** Value of positions. Not in the documentation; another client sees it. */
  positionValue?: DecimalString | undefined;
  /** Leverage of the account. Not in the documentation; another client sees it. */
  leverage?: DecimalString | undefined;
  /** Trading bonus. Not in the documentation; another client sees it. */
  bonus?: DecimalString | undefined;
}

/**
 * Equity, margin and coins of the unified account. The funding account is apart: `utaGetFundingAssets`.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Account
 * @example
 * ```ts
 * import { utaGetAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { usdtEquity, assets } = await call(transport, utaGetAssets, {});
 * console.log(usdtEquity, assets.find(({ coin }) => coin === 'BTC')?.available);
 * ```
 */
export const utaGetAssets: Endpoint<Record<never, never>, UtaGetAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
};

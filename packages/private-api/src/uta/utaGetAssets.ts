import type { Endpoint } from '@bitget-kit/transport';

/** What the account holds of one coin. Amounts are in that coin. */
export interface UtaAsset {
  coin: string;
  /** Balance with unrealised profit and loss, less debts. */
  equity: string;
  /** The equity in USD. */
  usdValue: string;
  /** Balance, with what is locked. */
  balance: string;
  /** Amount free to use. */
  available: string;
  /** Amount borrowed. */
  debt: string;
  /** Amount locked by orders. */
  locked: string;
  /** Value of positions. Not in the documentation; another client sees it. */
  positionValue?: string | undefined;
  /** Leverage. Not in the documentation; another client sees it. */
  leverage?: string | undefined;
}

/** The whole account. Money is in USD where the name says nothing else. */
export interface UtaGetAssetsResult {
  /** Equity of the account. */
  accountEquity: string;
  /** The same in USDT. */
  usdtEquity: string;
  /** The same in BTC. */
  btcEquity: string;
  /** Profit or loss not yet realised. */
  unrealisedPnl: string;
  /** The same in USDT. */
  usdtUnrealisedPnl: string;
  /** The same in BTC. The exchange spells this one with a `z`. */
  btcUnrealizedPnl: string;
  /** What counts as collateral, after the discount of each coin. */
  effEquity: string;
  /** Maintenance margin. Whether an amount or a rate the documentation does not make clear. */
  mmr: string;
  /** Initial margin. Whether an amount or a rate the documentation does not make clear. */
  imr: string;
  /** Margin ratio of the account, as a fraction. */
  mgnRatio: string;
  /** Margin ratio of positions, as a fraction. */
  positionMgnRatio: string;
  /** One row per coin that the account holds. */
  assets: UtaAsset[];
  /** Value of positions. Not in the documentation; another client sees it. */
  positionValue?: string | undefined;
  /** Leverage of the account. Not in the documentation; another client sees it. */
  leverage?: string | undefined;
  /** Trading bonus. Not in the documentation; another client sees it. */
  bonus?: string | undefined;
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

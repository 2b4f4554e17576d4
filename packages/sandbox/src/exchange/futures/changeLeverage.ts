import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import { addMargin } from './addMargin.js';
import type { LeverageChange } from './Futures.js';
import type { FuturesBase } from './FuturesBase.js';
import type { PairSettings } from './FuturesSettings.js';
import { futuresSettingsOf } from './futuresSettingsOf.js';
import { initialMarginOf } from './initialMarginOf.js';
import { leverageFor } from './leverageFor.js';
import { MARGIN_TIERS } from './MARGIN_TIERS.js';
import type { Position } from './Position.js';
import { pairSettingsOf } from './pairSettingsOf.js';

const MAX_LEVERAGE = /* @__PURE__ */ Math.max(.../* @__PURE__ */ MARGIN_TIERS.map(({ maxLeverage }) => maxLeverage));

/** Changes the leverage of a pair, and gives its positions the margin that they then need. All of it, or nothing. */
export function changeLeverage(
  { state, orders, ledger, positions, collateral }: Pick<Exchange, 'state' | 'orders' | 'ledger'> & FuturesBase,
  uid: string,
  market: Market,
  change: LeverageChange,
): void {
  for (const leverage of Object.values(change)) checkLeverage(leverage);
  if (orders.openOf(uid).some((one) => one.market === market)) {
    throw new ApiFailure('45097', 'There is currently an order or a limit order, and the leverage cannot be adjusted');
  }
  const settings = changed(pairSettingsOf(state, uid, market), change);
  const held = positions.of(uid).filter((one) => one.market === market);
  const missing = held.map((one) => missingMargin(one, leverageFor(settings, one.posSide, one.side)));
  const backing = held[0] && { uid, wallet: held[0].wallet, coin: market.settleCoin };
  if (backing && missing.reduce((sum, one) => sum + one, 0n) > collateral.spare(backing)) {
    throw new ApiFailure('40893', 'Unable to update the leverage factor of this position, there is not enough margin!');
  }
  futuresSettingsOf(state, uid).pairs.set(market.id, settings);
  for (const [index, position] of held.entries()) {
    addMargin(ledger, position, missing[index] ?? 0n, 'adjust_down_lever_append_margin');
    position.leverage = leverageFor(settings, position.posSide, position.side);
  }
}

function checkLeverage(leverage: number | undefined): void {
  if (leverage !== undefined && !(Number.isInteger(leverage) && leverage >= 1 && leverage <= MAX_LEVERAGE)) {
    throw new ApiFailure('43050', 'Leverage exceeds the effective range');
  }
}

/** Crossed positions have one leverage: that of the longs goes first when both directions are given. */
function changed(settings: PairSettings, { leverage, long, short }: LeverageChange): PairSettings {
  const { marginMode, longLeverage, shortLeverage } = settings;
  if (marginMode === 'crossed') return { ...settings, leverage: long ?? short ?? leverage ?? settings.leverage };
  return {
    ...settings,
    leverage: leverage ?? settings.leverage,
    longLeverage: long ?? leverage ?? longLeverage,
    shortLeverage: short ?? leverage ?? shortLeverage,
  };
}

/** What a position lacks at a leverage. With a greater one a crossed position needs less, an isolated one keeps what it has. */
function missingMargin(position: Position, leverage: number): bigint {
  const missing = initialMarginOf(position, leverage) - position.margin;
  return missing > 0n || position.marginMode === 'crossed' ? missing : 0n;
}

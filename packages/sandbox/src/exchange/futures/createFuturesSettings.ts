import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import { addMargin } from './addMargin.js';
import type { Futures, LeverageChange } from './Futures.js';
import type { FuturesBase } from './FuturesBase.js';
import type { FuturesSettings, PairSettings } from './FuturesSettings.js';
import { initialMarginOf } from './initialMarginOf.js';
import { MARGIN_TIERS } from './MARGIN_TIERS.js';
import type { Position } from './Position.js';

const FIRST_LEVERAGE = 10;
const MAX_LEVERAGE = /* @__PURE__ */ Math.max(.../* @__PURE__ */ MARGIN_TIERS.map(({ maxLeverage }) => maxLeverage));

type Settings = Pick<
  Futures,
  'positionMode' | 'setPositionMode' | 'settings' | 'setMarginMode' | 'setLeverage' | 'terms'
>;

/** What users set for futures, kept in the state. */
export function createFuturesSettings(exchange: Omit<Exchange, 'futures' | 'margin'>, base: FuturesBase): Settings {
  const { orders, triggers, state, ledger } = exchange;
  const { positions, collateral } = base;
  const of = (uid: string): FuturesSettings => {
    const found = state.futuresSettings.get(uid) ?? { positionModes: new Map(), pairs: new Map() };
    state.futuresSettings.set(uid, found);
    return found;
  };
  const pair = (uid: string, { id }: Market): PairSettings => {
    const { pairs } = of(uid);
    const found = pairs.get(id) ?? firstSettings();
    pairs.set(id, found);
    return found;
  };
  const positionMode: Settings['positionMode'] = (uid, category) =>
    of(uid).positionModes.get(category) ?? (exchange.user(uid).account === 'unified' ? 'one_way_mode' : 'hedge_mode');
  const hasOrders = (uid: string, keep: (market: Market) => boolean): boolean =>
    orders.openOf(uid).some(({ market }) => keep(market));
  const isBusy = (uid: string, keep: (market: Market) => boolean): boolean =>
    hasOrders(uid, keep) || positions.of(uid).some(({ market }) => keep(market));
  return {
    positionMode,
    setPositionMode: (uid, category, mode) => {
      if (mode === positionMode(uid, category)) return;
      const waits = triggers
        .ofUser(uid)
        .some(({ status, market }) => status === 'live' && market.category === category);
      if (waits || isBusy(uid, (market) => market.category === category)) {
        throw new ApiFailure('40920', 'Position or order exists, the position mode cannot be switched');
      }
      of(uid).positionModes.set(category, mode);
    },
    settings: pair,
    setMarginMode: (uid, market, mode) => {
      const settings = pair(uid, market);
      if (mode === settings.marginMode) return;
      if (isBusy(uid, (one) => one === market)) {
        throw new ApiFailure('45117', 'Currently holding positions or orders, the margin mode cannot be adjusted');
      }
      settings.marginMode = mode;
    },
    setLeverage: (uid, market, change) => {
      for (const leverage of Object.values(change)) checkLeverage(leverage);
      if (hasOrders(uid, (one) => one === market)) {
        throw new ApiFailure(
          '45097',
          'There is currently an order or a limit order, and the leverage cannot be adjusted',
        );
      }
      const settings = changed(pair(uid, market), change);
      const held = positions.of(uid).filter((one) => one.market === market);
      const missing = held.map((one) => missingMargin(one, leverageFor(settings, one.posSide, one.side)));
      const backing = held[0] && { uid, wallet: held[0].wallet, coin: market.settleCoin };
      if (backing && missing.reduce((sum, one) => sum + one, 0n) > collateral.spare(backing)) {
        throw new ApiFailure(
          '40893',
          'Unable to update the leverage factor of this position, there is not enough margin!',
        );
      }
      of(uid).pairs.set(market.id, settings);
      for (const [index, position] of held.entries()) {
        addMargin(ledger, position, missing[index] ?? 0n, 'adjust_down_lever_append_margin');
        position.leverage = leverageFor(settings, position.posSide, position.side);
      }
    },
    terms: (uid, market, { posSide, reduceOnly }, side) => {
      const settings = pair(uid, market);
      const direction = posSide === 'net' ? (side === 'buy' ? 'long' : 'short') : posSide;
      const leverage = leverageFor(settings, posSide, direction);
      return { marginMode: settings.marginMode, posSide, reduceOnly, leverage };
    },
  };
}

function firstSettings(): PairSettings {
  return {
    marginMode: 'crossed',
    leverage: FIRST_LEVERAGE,
    longLeverage: FIRST_LEVERAGE,
    shortLeverage: FIRST_LEVERAGE,
  };
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

function leverageFor(settings: PairSettings, posSide: Position['posSide'], direction: Position['side']): number {
  if (settings.marginMode === 'crossed' || posSide === 'net') return settings.leverage;
  return direction === 'long' ? settings.longLeverage : settings.shortLeverage;
}

/** What a position lacks at a leverage. With a greater one a crossed position needs less, an isolated one keeps what it has. */
function missingMargin(position: Position, leverage: number): bigint {
  const missing = initialMarginOf(position, leverage) - position.margin;
  return missing > 0n || position.marginMode === 'crossed' ? missing : 0n;
}

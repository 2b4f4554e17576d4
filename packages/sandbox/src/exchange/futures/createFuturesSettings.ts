import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import { changeLeverage } from './changeLeverage.js';
import type { Futures } from './Futures.js';
import type { FuturesBase } from './FuturesBase.js';
import { futuresSettingsOf } from './futuresSettingsOf.js';
import { leverageFor } from './leverageFor.js';
import { pairSettingsOf } from './pairSettingsOf.js';

type Settings = Pick<
  Futures,
  'positionMode' | 'setPositionMode' | 'settings' | 'setMarginMode' | 'setLeverage' | 'terms'
>;

/** What users set for futures, kept in the state. */
export function createFuturesSettings(exchange: Omit<Exchange, 'futures' | 'margin'>, base: FuturesBase): Settings {
  const { orders, triggers, state } = exchange;
  const positionMode: Settings['positionMode'] = (uid, category) =>
    futuresSettingsOf(state, uid).positionModes.get(category) ??
    (exchange.user(uid).account === 'unified' ? 'one_way_mode' : 'hedge_mode');
  const isBusy = (uid: string, keep: (market: Market) => boolean): boolean =>
    orders.openOf(uid).some(({ market }) => keep(market)) || base.positions.of(uid).some(({ market }) => keep(market));
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
      futuresSettingsOf(state, uid).positionModes.set(category, mode);
    },
    settings: (uid, market) => pairSettingsOf(state, uid, market),
    setMarginMode: (uid, market, mode) => {
      const settings = pairSettingsOf(state, uid, market);
      if (mode === settings.marginMode) return;
      if (isBusy(uid, (one) => one === market)) {
        throw new ApiFailure('45117', 'Currently holding positions or orders, the margin mode cannot be adjusted');
      }
      settings.marginMode = mode;
    },
    setLeverage: (uid, market, change) => changeLeverage({ ...exchange, ...base }, uid, market, change),
    terms: (uid, market, { posSide, reduceOnly }, side) => {
      const settings = pairSettingsOf(state, uid, market);
      const direction = posSide === 'net' ? (side === 'buy' ? 'long' : 'short') : posSide;
      const leverage = leverageFor(settings, posSide, direction);
      return { marginMode: settings.marginMode, posSide, reduceOnly, leverage };
    },
  };
}

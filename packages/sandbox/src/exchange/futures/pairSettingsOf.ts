import type { Market } from '../Market.js';
import type { State } from '../State.js';
import type { PairSettings } from './FuturesSettings.js';
import { futuresSettingsOf } from './futuresSettingsOf.js';

const FIRST_LEVERAGE = 10;

/** How a user trades a pair; before anything was set, crossed with a leverage of 10. */
export function pairSettingsOf(state: Pick<State, 'futuresSettings'>, uid: string, { id }: Market): PairSettings {
  const { pairs } = futuresSettingsOf(state, uid);
  const found = pairs.get(id) ?? firstSettings();
  pairs.set(id, found);
  return found;
}

function firstSettings(): PairSettings {
  return {
    marginMode: 'crossed',
    leverage: FIRST_LEVERAGE,
    longLeverage: FIRST_LEVERAGE,
    shortLeverage: FIRST_LEVERAGE,
  };
}

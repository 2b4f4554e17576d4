import type { State } from '../State.js';
import type { FuturesSettings } from './FuturesSettings.js';

/** Those of a user; they begin when they are first asked for. */
export function futuresSettingsOf({ futuresSettings }: Pick<State, 'futuresSettings'>, uid: string): FuturesSettings {
  const found = futuresSettings.get(uid) ?? { positionModes: new Map(), pairs: new Map() };
  futuresSettings.set(uid, found);
  return found;
}

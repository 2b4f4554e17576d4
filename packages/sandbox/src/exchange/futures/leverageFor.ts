import type { PairSettings } from './FuturesSettings.js';
import type { Position } from './Position.js';

/** The leverage that a position of that side and direction has by these settings. */
export function leverageFor(settings: PairSettings, posSide: Position['posSide'], direction: Position['side']): number {
  if (settings.marginMode === 'crossed' || posSide === 'net') return settings.leverage;
  return direction === 'long' ? settings.longLeverage : settings.shortLeverage;
}

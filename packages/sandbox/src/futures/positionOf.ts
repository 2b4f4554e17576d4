import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Market } from '../exchange/Market.js';

const LONG = ['long', 'buy'];
const SHORT = ['short', 'sell'];

/** The open position that `holdSide` names: a direction, also in one-way mode, where it may be written as `buy` or `sell`. */
export function positionOf(
  { futures }: Exchange,
  uid: string,
  market: Market,
  holdSide: unknown,
): Position | undefined {
  const open = futures.positionsOf(uid).filter((one) => one.market === market);
  if (isMissing(holdSide)) return open[0];
  const named = String(holdSide).toLowerCase();
  if (![...LONG, ...SHORT].includes(named)) throw new ApiFailure('40020', 'Parameter holdSide error');
  const side = LONG.includes(named) ? 'long' : 'short';
  return open.find((one) => one.side === side);
}

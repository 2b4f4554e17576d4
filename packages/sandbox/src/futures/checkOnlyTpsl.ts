import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Position } from '../exchange/futures/Position.js';
import type { TpslPlan } from './tpslPlan.js';

/** A whole position has one take-profit and one stop-loss. */
export function checkOnlyTpsl(
  { triggers }: Exchange,
  { uid, market, side }: Position,
  { kind, wholePosition }: TpslPlan,
): void {
  const other = triggers
    .ofUser(uid)
    .some((one) => one.status === 'live' && one.kind === kind && one.market === market && one.asked.holdSide === side);
  if (!wholePosition || !other) return;
  throw kind === 'pos_profit'
    ? new ApiFailure('43030', 'Take profit order already existed')
    : new ApiFailure('43031', 'Stop loss order already existed');
}

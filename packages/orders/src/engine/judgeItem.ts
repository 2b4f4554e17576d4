import { BitgetError } from '@bitget-kit/errors';
import { refusalOf } from '@bitget-kit/transport';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { BatchItems, FailedItem } from '../products/Product.js';
import { type Doubt, judgeAnswer, judgeFailure, type Thrown } from './judge.js';

/** What a batch answer says of one of its orders, found by `clientOid`: the order of the lists is no promise. */
export function judgeItem({ placed, failed }: BatchItems, pending: PendingOrder): OrderOutcome | Doubt | Thrown {
  const { clientOid } = pending.intent;
  const ids = placed.find((item) => item.clientOid === clientOid);
  if (ids) return judgeAnswer(ids, pending);
  const failure = failed.find((item) => item.clientOid === clientOid);
  return failure?.code ? judgeFailure(errorOf(failure, failure.code), pending) : { doubt: pending };
}

/** The error that the order alone would have been answered with. */
function errorOf({ message: apiMessage = '' }: FailedItem, apiCode: string): BitgetError {
  const known = refusalOf(apiCode);
  return new BitgetError('api/rejected', `an order of the batch was refused with ${apiCode} ${apiMessage}.`, {
    endpoint: 'submitBatch',
    attempts: 1,
    status: 200,
    apiCode,
    apiMessage,
    category: known?.category ?? 'unlisted',
    retry: known?.retry ?? 'unlisted',
    outcome: known ? 'rejected' : 'unknown',
  });
}

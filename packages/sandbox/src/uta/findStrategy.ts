import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { type Strategy, strategiesOf } from './strategiesOf.js';

/** The live strategy order that `orderId`, or else `clientOid`, names; 25597 when there is none such. */
export function findStrategy(
  exchange: Exchange,
  uid: string,
  { orderId, clientOid }: { readonly [name: string]: unknown },
): Strategy {
  if (isMissing(orderId) && isMissing(clientOid)) throw new ApiFailure('400172', 'Parameter orderId cannot be empty');
  const found = strategiesOf(exchange, uid).findLast(({ id, first }) =>
    isMissing(orderId) ? first.clientOid === String(clientOid) : id === String(orderId),
  );
  if (!found?.live) throw new ApiFailure('25597', 'Strategy does not exist or has already been stopped');
  return found;
}

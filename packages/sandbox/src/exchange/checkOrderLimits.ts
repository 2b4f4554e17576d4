import { ApiFailure } from '../ApiFailure.js';
import { type Bounds, breachOf } from './breachOf.js';
import type { Exchange } from './Exchange.js';
import { formatUnits } from './formatUnits.js';
import { MOST_ORDERS } from './MOST_ORDERS.js';
import type { OrderRequest } from './OrderRequest.js';

/** Refuses an order that breaks a rule of its pair, with the codes of V2. */
export function checkOrderLimits(
  exchange: Pick<Exchange, 'venue' | 'orders' | 'now'>,
  request: OrderRequest,
  { replaced = 0 }: Pick<Bounds, 'replaced'> = {},
): void {
  const { category, quoteCoin, pricePrecision } = request.market;
  const spot = category === 'SPOT';
  const breach = breachOf(exchange, request, { most: spot ? MOST_ORDERS.spot : MOST_ORDERS.futures, replaced });
  if (!breach) return;
  if (breach.rule === 'quantity') throw new ApiFailure('45112', 'more than the maximum order quantity');
  if (breach.rule === 'orders') {
    const reached = 'Reached the upper limit of the order of transactions';
    throw spot
      ? new ApiFailure('43005', 'Exceed the maximum number of orders')
      : new ApiFailure(
          '45118',
          `${reached} (the current number of order + the current number of orders) ${breach.most}`,
        );
  }
  const bound = `${formatUnits(breach.price, pricePrecision)}${quoteCoin}`;
  throw breach.rule === 'highest'
    ? new ApiFailure('43009', `The current order price exceeds the limit ${bound}`)
    : new ApiFailure('43008', `The current order price cannot be less than ${bound}`);
}

import { ApiFailure } from '../ApiFailure.js';
import { depthOf } from '../common/depthOf.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { venueOf } from './venueOf.js';

function orderbook(context: CallContext): unknown {
  const { exchange, params } = context;
  const merging = String(params.type || 'step0');
  const { asks, bids, ts } = depthOf(context, venueOf(exchange, params.symbol), { merging, most: 150 });
  return { asks, bids, ts };
}

function mergeDepth(context: CallContext): unknown {
  const { exchange, params } = context;
  const precision = String(params.precision || 'scale0');
  if (!/^scale[0-3]$/.test(precision)) throw new ApiFailure('40020', 'Parameter precision error');
  const venue = venueOf(exchange, params.symbol);
  const { finest, ...depth } = depthOf(context, venue, { merging: precision, most: 100 });
  return { ...depth, precision, isMaxPrecision: finest ? 'YES' : 'NO' };
}

/** The order book of spot. */
export const depthHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/market/orderbook': { answer: orderbook },
  'GET /api/v2/spot/market/merge-depth': { answer: mergeDepth },
};

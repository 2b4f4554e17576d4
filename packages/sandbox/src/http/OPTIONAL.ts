/** Parameters that the facts call required and that the exchange is known to do without, by path. */
export const OPTIONAL: { readonly [path: string]: readonly string[] } = {
  // Market orders have no time in force.
  '/api/v2/spot/trade/place-order': ['force'],
  // Only isolated margin needs a pair.
  '/api/v2/spot/wallet/transfer': ['symbol'],
  // Other clients leave it out and get the newest.
  '/api/v2/spot/market/history-candles': ['endTime'],
  // What ends a whole position has no size.
  '/api/v2/mix/order/place-tpsl-order': ['size'],
  '/api/v2/mix/order/modify-tpsl-order': ['size'],
  // The terms of an order are in the list.
  '/api/v2/margin/crossed/batch-place-order': ['orderType', 'loanType', 'force', 'side'],
  // Orders at market have no time in force.
  '/api/v2/margin/crossed/place-order': ['force'],
  // A quantity is for a part of a position only, and an order that waits for a price need not be about a position.
  '/api/v3/trade/place-strategy-order': ['qty', 'posSide'],
  '/api/v3/trade/modify-strategy-order': ['orderId', 'qty'],
};

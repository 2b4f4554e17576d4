/** Values that the documentation does not list and that other clients send, by path and parameter. */
export const ACCEPTED: { readonly [path: string]: { readonly [name: string]: readonly string[] } } = {
  '/api/v3/trade/place-strategy-order': { category: ['SPOT', 'MARGIN'], type: ['trigger'] },
  '/api/v3/trade/unfilled-strategy-orders': { category: ['SPOT', 'MARGIN'], type: ['trigger'] },
  '/api/v3/trade/history-strategy-orders': { category: ['SPOT', 'MARGIN'], type: ['trigger'] },
};

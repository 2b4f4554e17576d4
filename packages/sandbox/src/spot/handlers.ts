import type { Handler } from '../http/CallContext.js';
import { marketHandlers } from './marketHandlers.js';
import { tradeHandlers } from './tradeHandlers.js';
import { walletHandlers } from './walletHandlers.js';

/** Every endpoint that is simulated, by `METHOD /path`. */
export const HANDLERS: { readonly [endpoint: string]: Handler } = {
  ...marketHandlers,
  ...tradeHandlers,
  ...walletHandlers,
};

/** Parameters that the facts call required and that the exchange is known to do without, by path. */
export const OPTIONAL: { readonly [path: string]: readonly string[] } = {
  // Market orders have no time in force.
  '/api/v2/spot/trade/place-order': ['force'],
  '/api/v2/spot/wallet/transfer': ['symbol'],
  '/api/v2/spot/market/history-candles': ['endTime'],
};

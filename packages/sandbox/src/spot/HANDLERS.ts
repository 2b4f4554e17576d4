import type { Handler } from '../http/CallContext.js';
import { accountHandlers } from './accountHandlers.js';
import { batchHandlers } from './batchHandlers.js';
import { depthHandlers } from './depthHandlers.js';
import { marketHandlers } from './marketHandlers.js';
import { tradeHandlers } from './tradeHandlers.js';
import { transferHandlers } from './transferHandlers.js';
import { walletHandlers } from './walletHandlers.js';

/** Every endpoint that is simulated, by `METHOD /path`. */
export const HANDLERS: { readonly [endpoint: string]: Handler } = {
  ...marketHandlers,
  ...depthHandlers,
  ...tradeHandlers,
  ...batchHandlers,
  ...accountHandlers,
  ...transferHandlers,
  ...walletHandlers,
};

import type { Handlers } from '../http/CallContext.js';
import { accountHandlers } from './accountHandlers.js';
import { batchHandlers } from './batchHandlers.js';
import { contractHandlers } from './contractHandlers.js';
import { leverageHandlers } from './leverageHandlers.js';
import { listHandlers } from './listHandlers.js';
import { marketHandlers } from './marketHandlers.js';
import { positionHandlers } from './positionHandlers.js';
import { recordHandlers } from './recordHandlers.js';
import { strategyHandlers } from './strategyHandlers.js';
import { tradeHandlers } from './tradeHandlers.js';
import { transferHandlers } from './transferHandlers.js';
import { walletHandlers } from './walletHandlers.js';

/** Every endpoint of V3 that is simulated, by `METHOD /path`. */
export const UTA_HANDLERS: Handlers = {
  ...marketHandlers,
  ...tradeHandlers,
  ...batchHandlers,
  ...listHandlers,
  ...accountHandlers,
  ...recordHandlers,
  ...transferHandlers,
  ...walletHandlers,
  ...contractHandlers,
  ...leverageHandlers,
  ...positionHandlers,
  ...strategyHandlers,
};

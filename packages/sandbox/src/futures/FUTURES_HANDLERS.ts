import type { Handlers } from '../http/CallContext.js';
import { accountHandlers } from './accountHandlers.js';
import { estimateHandlers } from './estimateHandlers.js';
import { fundingHandlers } from './fundingHandlers.js';
import { marketHandlers } from './marketHandlers.js';
import { orderHandlers } from './orderHandlers.js';
import { orderLists } from './orderLists.js';
import { planHandlers } from './planHandlers.js';
import { positionHandlers } from './positionHandlers.js';
import { settingHandlers } from './settingHandlers.js';

/** Futures of V2, which the wire calls `mix`. */
export const FUTURES_HANDLERS: Handlers = {
  ...marketHandlers,
  ...fundingHandlers,
  ...accountHandlers,
  ...estimateHandlers,
  ...settingHandlers,
  ...positionHandlers,
  ...orderHandlers,
  ...orderLists,
  ...planHandlers,
};

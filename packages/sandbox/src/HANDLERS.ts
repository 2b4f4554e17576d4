import { FUTURES_HANDLERS } from './futures/FUTURES_HANDLERS.js';
import type { Handlers } from './http/CallContext.js';
import { MARGIN_HANDLERS } from './margin/MARGIN_HANDLERS.js';
import { accountHandlers } from './spot/accountHandlers.js';
import { batchHandlers } from './spot/batchHandlers.js';
import { depthHandlers } from './spot/depthHandlers.js';
import { marketHandlers } from './spot/marketHandlers.js';
import { planHandlers } from './spot/planHandlers.js';
import { tradeHandlers } from './spot/tradeHandlers.js';
import { transferHandlers } from './spot/transferHandlers.js';
import { walletHandlers } from './spot/walletHandlers.js';
import { classicUserHandlers } from './users/classicUserHandlers.js';
import { subTransferHandlers } from './users/subTransferHandlers.js';
import { switchHandlers } from './users/switchHandlers.js';
import { unifiedUserHandlers } from './users/unifiedUserHandlers.js';
import { UTA_HANDLERS } from './uta/UTA_HANDLERS.js';

/** Every endpoint that is simulated, by `METHOD /path`. */
export const HANDLERS: Handlers = {
  ...marketHandlers,
  ...depthHandlers,
  ...tradeHandlers,
  ...batchHandlers,
  ...planHandlers,
  ...accountHandlers,
  ...transferHandlers,
  ...walletHandlers,
  ...classicUserHandlers,
  ...unifiedUserHandlers,
  ...subTransferHandlers,
  ...switchHandlers,
  ...UTA_HANDLERS,
  ...FUTURES_HANDLERS,
  ...MARGIN_HANDLERS,
};

import type { Handlers } from '../http/CallContext.js';
import { showAssets } from './showAssets.js';
import { utaHandlers } from './utaHandlers.js';

/** What a user is and has. */
export const accountHandlers: Handlers = utaHandlers({
  'GET /api/v3/account/assets': { permission: 'read', answer: showAssets },
});

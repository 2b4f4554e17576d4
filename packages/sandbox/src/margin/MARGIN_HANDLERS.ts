import type { Handlers } from '../http/CallContext.js';
import { marginAccountHandlers } from './marginAccountHandlers.js';
import { marginOrderHandlers } from './marginOrderHandlers.js';
import { marginRecordHandlers } from './marginRecordHandlers.js';
import { marginRuleHandlers } from './marginRuleHandlers.js';

/** Every endpoint of margin that is simulated, by `METHOD /path`. */
export const MARGIN_HANDLERS: Handlers = {
  ...marginAccountHandlers,
  ...marginOrderHandlers,
  ...marginRecordHandlers,
  ...marginRuleHandlers,
};

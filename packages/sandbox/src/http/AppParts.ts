import type { Exchange } from '../exchange/Exchange.js';
import type { CallLog } from './createCallLog.js';
import type { RateGuard } from './createRateGuard.js';

/** What the app stands on. */
export interface AppParts {
  readonly exchange: Exchange;
  readonly guard: RateGuard;
  /** The last requests. */
  readonly log: CallLog;
}

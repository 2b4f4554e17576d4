import type { Exchange } from '../exchange/Exchange.js';
import type { RateGuard } from './createRateGuard.js';

/** What the app stands on. */
export interface AppParts {
  readonly exchange: Exchange;
  readonly guard: RateGuard;
  /** Told the HTTP status and the code of every answer. */
  readonly onAnswer: (status: number, code: string) => void;
}

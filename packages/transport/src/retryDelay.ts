import { deadlineOf } from './acquirePermit.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';

const BASE_MS = 250;
const CAP_MS = 8_000;
/** A longer pause than this is not waited out silently: the call fails instead. */
const MAX_PAUSE_MS = 30_000;

/**
 * How long to pause before a request is sent again after the try that the plan reports; undefined when it must not be.
 *
 * Reads: after a network failure, a timeout, a 5xx or a 429, as often as allowed; and once after 40008.
 * Writes: once, and only after 40008 or after HTTP 429 with code 429, both proven refusals, and only while a fresh
 * signature may still be made. This list is closed. What moves coins away is never sent again. After 40008 neither is a
 * request that was signed for a shorter time than usual: it came too late, and the clock need not be wrong.
 *
 * The pause is exponential, capped, with full jitter, and never shorter than what was advised; after a 429 without
 * advice it is the window of the endpoint's limit.
 */
export function retryDelay(settings: Settings, plan: RequestPlan): number | undefined {
  const { attempts, report, endpoint, write, options } = plan;
  const { status = 500, apiCode, retryAfterMs, penaltyMs } = report;
  const once = attempts === 1 && !/^(transfer|withdraw)$/.test(endpoint.permission ?? '');
  if (apiCode === '40008') return once && !options.validForMs ? within(settings, plan, 0) : undefined;
  const again = write
    ? once && status === 429 && apiCode === '429'
    : attempts <= (options.retries ?? settings.retries) && (status >= 500 || penaltyMs !== undefined);
  if (!again) return undefined;
  const window = penaltyMs === undefined ? 0 : (endpoint.limit?.seconds ?? 1) * 1_000;
  const jittered = Math.round(settings.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempts - 1)));
  return within(settings, plan, Math.max(retryAfterMs ?? window, jittered));
}

function within(settings: Settings, plan: RequestPlan, delayMs: number): number | undefined {
  const elapsed = settings.clock.monotonic() - plan.startedAt;
  return delayMs <= MAX_PAUSE_MS && elapsed + delayMs < deadlineOf(plan) ? delayMs : undefined;
}

import { sendWithinMs } from './acquirePermit.js';
import type { Reply } from './Reply.js';
import type { RequestPlan } from './RequestPlan.js';
import { retryDelayMs } from './retryDelayMs.js';
import type { Settings } from './Settings.js';

/** What to do before a request is sent again. */
export interface NextTry {
  readonly delayMs: number;
  readonly syncClock: boolean;
  /** Why, for the event: the exchange's code, or `network`, `timeout`, `HTTP 502`. */
  readonly because: string;
}

/** A longer pause than this is not waited out silently: the call fails and says how long to stay away. */
const MAX_PAUSE_MS = 30_000;

/**
 * Whether a request may be sent again after this reply.
 *
 * Reads: after a network failure, a timeout, a 5xx or a 429, as often as allowed; and once after 40008.
 * Writes: once, and only after 40008 or after HTTP 429 with code 429, both proven refusals, and only while a fresh
 * signature may still be made. This list is closed.
 */
export function nextTry(settings: Settings, plan: RequestPlan, reply: Reply): NextTry | undefined {
  const because = reasonOf(reply);
  const expired = because === '40008';
  const throttled = because === '429' || because === 'HTTP 429';
  const again = plan.write
    ? plan.attempts === 1 && (expired || isThrottled(reply))
    : mayRepeat(settings, plan, reply, expired);
  if (!again) return undefined;
  const window = throttled ? (plan.endpoint.limit?.seconds ?? 1) * 1_000 : undefined;
  const advised = 'retryAfterMs' in reply ? (reply.retryAfterMs ?? window) : undefined;
  const delayMs = expired ? 0 : retryDelayMs(plan.attempts, settings.random, advised);
  if (delayMs > MAX_PAUSE_MS) return undefined;
  const elapsed = settings.clock.monotonic() - plan.startedAt;
  if (plan.write && elapsed + delayMs > sendWithinMs(plan)) return undefined;
  return { delayMs, syncClock: expired, because };
}

function mayRepeat(settings: Settings, plan: RequestPlan, reply: Reply, expired: boolean): boolean {
  if (expired) return plan.attempts === 1;
  if (plan.attempts > (plan.options.retries ?? settings.retries)) return false;
  return !('status' in reply) || reply.status >= 500 || reply.status === 429 || isThrottled(reply);
}

/** A 429 made by the exchange itself: status and code agree. One made by a proxy proves nothing about a write. */
function isThrottled(reply: Reply): boolean {
  return reply.kind === 'envelope' && reply.status === 429 && reply.apiCode === '429';
}

function reasonOf(reply: Reply): string {
  if (reply.kind === 'envelope') return reply.apiCode;
  return reply.kind === 'foreign' ? `HTTP ${reply.status}` : reply.kind;
}

import type { BucketId } from './BucketId.js';
import type { Priority } from './Priority.js';

/**
 * What the limiter reports through `onEvent`. All times are in ms.
 *
 * - `granted`: a request went out at once.
 * - `queued`: a request has to wait for `bucket`; `queued` is how many now wait in the whole limiter.
 * - `waited`: a request that was queued went out after `waitedMs`.
 * - `refused`: a request was turned away unsent: its deadline, a full queue, or its signal.
 * - `penalised`: the exchange answered 429; nothing counted against `bucket` goes out for `pauseMs`. `cause` is
 *   `endpoint` for the endpoint's own budget and `overall` when three endpoints were refused within a second, so that
 *   the whole address pauses.
 * - `strict`: after a 429 that should not have happened, `bucket` now allows `requests` in `windowMs`, or, with
 *   `active: false`, is back to its plain limit.
 * - `foreign-use`: the remaining-quota header proves that somebody else used `weight` of this budget; as much is held
 *   back for one window.
 * - `store`: the shared store no longer answers, for `reason`, so that nothing goes out; or it answers again. A failure is told
 *   at once, silence after a second.
 * - `escalated`: a request was passed back and forth between two budgets and now collects its slots one by one.
 *
 * @example
 * ```ts
 * import { createRateLimiter } from '@bitget-kit/ratelimit';
 *
 * const limiter = createRateLimiter({
 *   onEvent(event) {
 *     if (event.type === 'penalised') console.warn(event.bucket, 'rests for', event.pauseMs);
 *   },
 * });
 * ```
 */
export type LimiterEvent =
  | { readonly type: 'granted'; readonly endpoint: string; readonly priority: Priority }
  | {
      readonly type: 'queued';
      readonly endpoint: string;
      readonly priority: Priority;
      readonly bucket: BucketId;
      readonly queued: number;
    }
  | { readonly type: 'waited'; readonly endpoint: string; readonly priority: Priority; readonly waitedMs: number }
  | {
      readonly type: 'refused';
      readonly endpoint: string;
      readonly priority: Priority;
      readonly reason: 'deadline' | 'queue-full' | 'aborted';
      readonly waitedMs: number;
    }
  | {
      readonly type: 'penalised';
      readonly bucket: BucketId;
      readonly cause: 'endpoint' | 'overall';
      readonly pauseMs: number;
    }
  | {
      readonly type: 'strict';
      readonly bucket: BucketId;
      readonly active: boolean;
      readonly requests: number;
      readonly windowMs: number;
    }
  | {
      readonly type: 'foreign-use';
      readonly bucket: BucketId;
      readonly weight: number;
      readonly remaining: number;
    }
  | { readonly type: 'store'; readonly answers: boolean; readonly reason?: string | undefined }
  | { readonly type: 'escalated'; readonly endpoint: string; readonly priority: Priority };

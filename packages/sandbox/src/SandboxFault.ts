/**
 * What can go wrong on the way. "Before" and "after" say whether the request was carried out.
 *
 * - `drop-before`, `drop-after`: the connection ends without an answer; `reset-before`, `reset-after`: it is reset.
 * - `error-before`, `error-after`: HTTP 502 with a page of HTML, or what `status` says.
 * - `html`: a CDN's page with HTTP 403 and a `cf-ray`, before.
 * - `truncated`: half of the answer, then the connection ends; after.
 * - `slow`: the answer comes `delayMs` late. `hang-before`, `hang-after`: it never comes.
 * - `refuse-before`, `refuse-after`: an envelope with `code`, by default 40725, which the exchange uses in maintenance.
 * - `lagging`: a read sees orders and fills as they were `delayMs` ago.
 *
 * @example
 * ```ts
 * import { createSandbox, type SandboxFaultKind } from '@bitget-kit/sandbox';
 *
 * const lost: SandboxFaultKind[] = ['drop-after', 'reset-after', 'hang-after'];
 * const sandbox = createSandbox({ faults: lost.map((kind) => ({ kind, on: 'POST', chance: 0.02 })) });
 * ```
 */
export type SandboxFaultKind =
  | 'drop-before'
  | 'drop-after'
  | 'reset-before'
  | 'reset-after'
  | 'error-before'
  | 'error-after'
  | 'html'
  | 'truncated'
  | 'slow'
  | 'hang-before'
  | 'hang-after'
  | 'refuse-before'
  | 'refuse-after'
  | 'lagging';

/**
 * A fault that the sandbox makes, by script (`at`) or by chance (`chance`, drawn from the seed).
 *
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { createSandbox, type SandboxFault } from '@bitget-kit/sandbox';
 *
 * // The second order is carried out, but its answer is lost; a tenth of all reads is slow.
 * const faults: SandboxFault[] = [
 *   { kind: 'drop-after', on: 'POST /api/v2/spot/trade/place-order', at: [2] },
 *   { kind: 'slow', on: 'GET', chance: 0.1, delayMs: 3_000 },
 * ];
 * const sandbox = createSandbox({ faults });
 * ```
 */
export interface SandboxFault {
  readonly kind: SandboxFaultKind;
  /** The method, or method and path, or the beginning of them, that it happens to. Default: everything. */
  readonly on?: string | undefined;
  /** Which of those requests, counted from 1. Default: by `chance`. */
  readonly at?: readonly number[] | undefined;
  /** How likely it is for each of them, from 0 to 1. Default 1, unless `at` says which. */
  readonly chance?: number | undefined;
  /** For `slow` and `lagging`: how much, ms. Default 1000. */
  readonly delayMs?: number | undefined;
  /** For `error-before` and `error-after`: the HTTP status. Default 502. */
  readonly status?: number | undefined;
  /** For `refuse-before` and `refuse-after`: the code. Default 40725. */
  readonly code?: string | undefined;
}

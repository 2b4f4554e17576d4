/**
 * How often one limit was drawn upon, and how often it was broken.
 *
 * @example
 * ```ts
 * import { createSandbox, type RateCount } from '@bitget-kit/sandbox';
 *
 * const broken: RateCount[] = createSandbox().inspect().limits.filter(({ violations }) => violations > 0);
 * ```
 */
export interface RateCount {
  /** Whose limit on what, as `uid 1 POST /api/v2/spot/trade/place-order`, or `ip 127.0.0.1 overall`. */
  readonly bucket: string;
  /** Requests that counted towards it, refused ones too. */
  readonly requests: number;
  /** Those that were one too many. */
  readonly violations: number;
}

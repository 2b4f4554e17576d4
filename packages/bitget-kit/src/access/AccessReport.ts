import type { Permission } from '@bitget-kit/transport';

/**
 * Which kind of account an API key belongs to. `unknown` when the exchange could not be asked, or its answers do not tell.
 *
 * @see https://www.bitget.com/api-doc/uta/intro
 * @example
 * ```ts
 * import type { AccountKind } from 'bitget-kit';
 *
 * const version = (kind: AccountKind): 'v2' | 'v3' | undefined =>
 *   kind === 'unified' ? 'v3' : kind === 'classic' ? 'v2' : undefined;
 * ```
 */
export type AccountKind = 'classic' | 'unified' | 'unknown';

/**
 * Something about a key that its owner should know.
 *
 * - `withdraw-permission`: the key may withdraw. Few programs need that.
 * - `no-ip-binding`: the key works from any address.
 * - `clock-offset`: the local clock is off by more than a second; beyond thirty seconds requests are refused (40008).
 * - `not-asked`: a question found no answer, so that part of the report is `unknown`.
 *
 * @example
 * ```ts
 * import type { AccessWarning } from 'bitget-kit';
 *
 * const print = ({ code, message }: AccessWarning): void => console.warn(`${code}: ${message}`);
 * ```
 */
export interface AccessWarning {
  readonly code: 'withdraw-permission' | 'no-ip-binding' | 'clock-offset' | 'not-asked';
  readonly message: string;
}

/**
 * What {@link inspectAccess} found out about an API key.
 *
 * @example
 * ```ts
 * import type { AccessReport } from 'bitget-kit';
 *
 * const mayTrade = (report: AccessReport): boolean => report.permissions?.includes('trade') ?? false;
 * ```
 */
export interface AccessReport {
  readonly account: AccountKind;
  /** What to add to the local clock to get the exchange's, ms. Absent when it could not be measured. */
  readonly clockOffsetMs: number | undefined;
  /** What the key may do, in the terms of this library. Absent when not known. */
  readonly permissions: readonly Permission[] | undefined;
  /** The same in the words of the exchange. Some of them have no counterpart. */
  readonly granted: readonly string[] | undefined;
  /** Whether the key works from certain addresses only. Absent when not known. */
  readonly ipBound: boolean | undefined;
  readonly warnings: readonly AccessWarning[];
}

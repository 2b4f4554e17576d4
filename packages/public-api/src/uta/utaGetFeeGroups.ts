import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The fees of one level. */
export interface UtaFeeGroupTier {
  /** Number of the tier. */
  level: string;
  /** As a fraction. */
  makerFeeRate: DecimalString;
  /** As a fraction. */
  takerFeeRate: DecimalString;
}

/** Symbols of one weight. */
export interface UtaFeeGroupLabel {
  /** Its part in the whole. */
  weight: DecimalString;
  /** Name of the group of symbols. */
  label: string;
  /** Symbols of the group. */
  symbols: string[];
}

/** One group. */
export interface UtaFeeGroup {
  /** Category of its symbols. */
  category: string;
  /** Name of the group of fees. */
  group: string;
  /** Groups of symbols. */
  labelList: UtaFeeGroupLabel[];
  /** Fees by tier. */
  tierList: UtaFeeGroupTier[];
}

/** Parameters of {@link utaGetFeeGroups}. */
export interface UtaGetFeeGroupsParams {
  /** Category, in capitals. */
  category: 'SPOT' | 'FUTURES';
  /** Only this group of fees. Left out: all. */
  group?: 'DEFAULT' | 'GROUP_A' | 'GROUP_B' | 'GROUP_C' | undefined;
}

/** One row each. */
export type UtaGetFeeGroupsResult = UtaFeeGroup[];

/**
 * Groups of symbols that share a fee schedule, with the fees of each level.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetFeeGroups } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetFeeGroups, { category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaGetFeeGroups: Endpoint<UtaGetFeeGroupsParams, UtaGetFeeGroupsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/fee-group',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    category: 'string!',
    group: 'string',
  },
};

import type { LimitSpec } from './LimitSpec.js';
import type { PageSpec } from './PageSpec.js';
import type { ListRule, ParamRules } from './ParamRule.js';
import type { Permission } from './Permission.js';

/**
 * Which requests go first when they wait for the same limit: cancels, then placements, reads, bulk reads.
 *
 * @example
 * ```ts
 * import { spotGetOrderHistory } from '@bitget-kit/private-api/spot';
 * import { call, type Priority, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const priority: Priority = 'bulk';
 * // A report lets everything else go first.
 * const orders = await call(transport, spotGetOrderHistory, {}, { priority });
 * ```
 */
export type Priority = 'cancel' | 'place' | 'read' | 'bulk';

/**
 * One endpoint of the exchange, as plain data: what goes out, what it may cost, who may call it. The types of its
 * parameters and result ride along without weight at run time.
 *
 * `P` are the parameters, `R` the `data` of the answer, `N` the permission it needs (`public` for none).
 *
 * @example
 * ```ts
 * import type { Endpoint } from '@bitget-kit/transport';
 *
 * const commonGetServerTime: Endpoint<Record<never, never>, { serverTime: string }, 'public'> = {
 *   method: 'GET',
 *   path: '/api/v2/public/time',
 *   access: 'public',
 *   limit: { requests: 20, seconds: 1, scope: 'ip' },
 * };
 * ```
 */
export interface Endpoint<P, R, N extends Permission | 'public' = Permission | 'public'> {
  readonly method: 'GET' | 'POST';
  /** From the first slash, without host or query. */
  readonly path: `/api/${string}`;
  readonly access: N extends 'public' ? 'public' : 'private';
  /** Present exactly on private endpoints. */
  readonly permission?: Exclude<N, 'public'>;
  /** The documented limit. Absent when none is known: the limiter then uses its cautious default. */
  readonly limit?: LimitSpec;
  /** `array` when the whole body is a JSON array. Absent: an object, for POST. */
  readonly body?: 'array';
  /** Absent: `read` for GET, `place` for POST. */
  readonly priority?: Priority;
  /** A rule for each parameter; for an array body the rule of its items. */
  readonly check?: P extends readonly unknown[] ? ListRule : ParamRules<P>;
  readonly page?: PageSpec;
  /** `observed`: known from other clients only, no page of the documentation. Absent: documented. */
  readonly stability?: 'documented' | 'observed';
  /** Types only; never present at run time. */
  readonly '~types'?: { readonly params: P; readonly result: R };
}

/**
 * An endpoint that answers with a list in pages; `I` is one row.
 *
 * @example
 * ```ts
 * import { type PagedEndpoint, type Permission, paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * async function count<P extends object, R, I>(list: PagedEndpoint<P, R, Permission, I>, params: P): Promise<number> {
 *   let rows = 0;
 *   for await (const _ of paginate(transport, list, params)) rows += 1;
 *   return rows;
 * }
 * ```
 */
export interface PagedEndpoint<P, R, N extends Permission | 'public', I> extends Endpoint<P, R, N> {
  readonly page: PageSpec;
  /** Types only; never present at run time. */
  readonly '~item'?: I;
}

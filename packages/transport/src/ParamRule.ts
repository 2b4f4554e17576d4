/**
 * What a parameter must be, checked before anything is sent. Closed sets of strings are the compiler's business.
 *
 * - `string`: text; a number is refused, because ids above 2^53 lose digits.
 * - `decimal`: an amount or price as a plain decimal string; a number is refused, because floats lose money.
 * - `integer`: a whole number, as a number or digits; goes out as a string.
 * - `time`: milliseconds since the epoch, as a number or digits; goes out as a string. Seconds are refused.
 * - `boolean`: goes out as `true` or `false`.
 *
 * @example
 * ```ts
 * import type { ParamKind } from '@bitget-kit/transport';
 *
 * const forSize: ParamKind = 'decimal'; // '0.001' passes, 0.001 is refused
 * ```
 */
export type ParamKind = 'string' | 'decimal' | 'integer' | 'time' | 'boolean';

/**
 * A list of objects or of plain values, with the largest number of entries that the exchange takes at once.
 *
 * @example
 * ```ts
 * import type { ListRule } from '@bitget-kit/transport';
 *
 * const orders: ListRule = { items: { orderId: 'string', clientOid: 'string' }, max: 50, required: true };
 * ```
 */
export interface ListRule {
  readonly items: { readonly [name: string]: ParamRule } | ParamKind;
  readonly max?: number;
  readonly required?: boolean;
}

/**
 * The rule of one parameter: a kind, with `!` when it is required, or the rule of a list.
 *
 * @example
 * ```ts
 * import type { ParamRule } from '@bitget-kit/transport';
 *
 * const symbol: ParamRule = 'string!'; // required
 * const limit: ParamRule = 'integer';
 * ```
 */
export type ParamRule = ParamKind | `${ParamKind}!` | ListRule;

/** The names of all parameters, also those that only one member of a union has. */
type NamesOf<P> = P extends unknown ? keyof P : never;

/**
 * A rule for each parameter of `P`, none forgotten and none invented.
 *
 * @example
 * ```ts
 * import type { ParamRules } from '@bitget-kit/transport';
 *
 * const rules: ParamRules<{ symbol: string; limit?: number }> = { symbol: 'string!', limit: 'integer' };
 * ```
 */
export type ParamRules<P> = { readonly [K in NamesOf<P>]: ParamRule };

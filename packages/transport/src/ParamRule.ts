/**
 * What a parameter must be, checked before anything is sent. Closed sets of strings are the compiler's business.
 *
 * - `string`: text; a number is refused, because ids above 2^53 lose digits.
 * - `decimal`: an amount or price as a plain decimal string; a number is refused, because floats lose money.
 * - `integer`: a whole number, as a number or digits; goes out as a string.
 * - `time`: milliseconds since the epoch, as a number or digits; goes out as a string. Seconds are refused.
 * - `boolean`: goes out as `true` or `false`.
 */
export type ParamKind = 'string' | 'decimal' | 'integer' | 'time' | 'boolean';

/** A list of objects or of plain values, with the largest number of entries that the exchange takes at once. */
export interface ListRule {
  readonly items: { readonly [name: string]: ParamRule } | ParamKind;
  readonly max?: number;
  readonly required?: boolean;
}

/** The rule of one parameter: a kind, with `!` when it is required, or the rule of a list. */
export type ParamRule = ParamKind | `${ParamKind}!` | ListRule;

/** The names of all parameters, also those that only one member of a union has. */
type NamesOf<P> = P extends unknown ? keyof P : never;

/** A rule for each parameter of `P`, none forgotten and none invented. */
export type ParamRules<P> = { readonly [K in NamesOf<P>]: ParamRule };

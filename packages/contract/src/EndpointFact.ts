/**
 * One parameter of an endpoint, as the facts have it.
 *
 * @example
 * ```ts
 * import { facts, type ParamFact } from '@bitget-kit/contract';
 *
 * const isRequired = ({ required }: ParamFact) => required;
 * const needed = facts.map(({ path, params }) => [path, params.filter(isRequired).map(({ name }) => name)]);
 * ```
 */
export interface ParamFact {
  readonly name: string;
  readonly in: 'query' | 'body';
  /** The kind of value, such as `string`, `decimal-string`, `timestamp-ms-string`, `array`. */
  readonly type: string;
  readonly required: boolean;
  /** The values that the documentation lists. */
  readonly enum?: readonly string[];
  /** `false`: known from other clients only, no page of the documentation names it. */
  readonly documented?: boolean;
  /** What the exchange takes when it is left out, as text. */
  readonly default?: string;
  /** The largest value that the exchange takes; of a list, its greatest length. */
  readonly max?: number;
  /** The fields of its rows, when it is a list of objects. */
  readonly items?: readonly ParamFact[];
}

/**
 * One endpoint as collected from the documentation and from other clients, before any descriptor was written.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { type EndpointFact, facts } from '@bitget-kit/contract';
 *
 * const byPath = new Map<string, EndpointFact>(facts.map((fact) => [`${fact.method} ${fact.path}`, fact]));
 * ```
 */
export interface EndpointFact {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: 'public' | 'private';
  /** The limit: so many requests in so many seconds, per user or address. Null when none is known. */
  readonly limit: { readonly requests: number; readonly seconds: number; readonly scope: 'uid' | 'ip' } | null;
  /** The exchange's own words for the permission that a key needs. Null where they are not known. */
  readonly permission: string | null;
  /** What a POST carries: a JSON object, a JSON array, or nothing. */
  readonly body: 'object' | 'array' | 'none' | null;
  readonly params: readonly ParamFact[];
  /** `undocumented`: known from other clients only. */
  readonly status: 'documented' | 'undocumented';
}

import { BitgetError } from '@bitget-kit/errors';
import type { Endpoint } from './Endpoint.js';
import type { ListRule, ParamKind, ParamRule } from './ParamRule.js';

type Rules = { readonly [name: string]: ParamRule };

/** The types that fit, what they look like as text, and how to name what is wanted. */
type Kind = readonly [types: string, looks: RegExp, name: string];

const STRING: Kind = ['string', /^/, 'a string'];
const DECIMAL: Kind = ['string', /^-?\d+(\.\d+)?$/, "a decimal string such as '0.001' (floats lose money)"];
const INTEGER: Kind = ['string number', /^-?\d+$/, 'a whole number'];
const TIME: Kind = ['string number', /^(0|\d{12,})$/, 'milliseconds since the epoch (not seconds)'];
const BOOLEAN: Kind = ['boolean', /^/, 'true or false'];

/** By rule, so that no rule has to be taken apart for each value. */
const KINDS: { readonly [K in ParamKind | `${ParamKind}!` | 'any']: Kind } = {
  any: ['string number boolean object', /^(?!NaN|-?Inf)/, 'something that can be sent'],
  string: STRING,
  'string!': STRING,
  decimal: DECIMAL,
  'decimal!': DECIMAL,
  integer: INTEGER,
  'integer!': INTEGER,
  time: TIME,
  'time!': TIME,
  boolean: BOOLEAN,
  'boolean!': BOOLEAN,
};

/** Whose parameters are checked, and who hears of those that have no rule. */
interface Check {
  readonly endpoint: string;
  readonly onUnknown: (name: string) => void;
}

/**
 * Checks parameters against the rules of their endpoint, and returns a copy with the kinds brought to their wire form
 * and what is undefined left out. The caller's object is not touched. Names without a rule pass, and are reported.
 */
export function checkParams(
  { body, check = {} }: Endpoint<unknown, unknown>,
  endpoint: string,
  params: unknown,
  onUnknown: (name: string) => void,
): object {
  const context = { endpoint, onUnknown };
  return body ? list(context, params, check, 'the body') : object(context, params ?? {}, check as Rules, '');
}

function scalar(context: Check, value: unknown, rule: keyof typeof KINDS, where: string): unknown {
  const kind = KINDS[rule];
  const type = typeof value;
  const text = type === 'object' ? '' : String(value);
  if (!kind[0].includes(type) || !kind[1].test(text)) {
    throw invalid(context, where, `must be ${kind[2]}; got ${nameOf(value)}`);
  }
  refuseLoneSurrogates(context, text, where);
  return kind === INTEGER || kind === TIME ? text : value;
}

function list(
  context: Check,
  value: unknown,
  { items = {}, max = Number.POSITIVE_INFINITY }: Partial<ListRule>,
  where: string,
): object {
  if (!Array.isArray(value)) throw invalid(context, where, `must be a list; got ${nameOf(value)}`);
  // An empty list could be read as "all".
  if (value.length === 0) throw invalid(context, where, 'must have an entry at least');
  if (value.length > max) throw invalid(context, where, `must have at most ${max} entries; got ${value.length}`);
  return value.map((entry: unknown, index) => {
    const at = `${where}[${index}]`;
    return typeof items === 'string' ? scalar(context, entry, items, at) : object(context, entry, items, at);
  });
}

function object(context: Check, value: unknown, rules: Rules, where: string): object {
  const kind = nameOf(value);
  if (kind !== 'object') throw invalid(context, where || 'parameters', `must be an object; got ${kind}`);
  const given = value as { readonly [name: string]: unknown };
  const prefix = where && `${where}.`;
  for (const name in rules) {
    const rule = rules[name] as ParamRule;
    const required = typeof rule === 'string' ? rule.endsWith('!') : rule.required;
    if (required && (given[name] ?? '') === '') throw invalid(context, prefix + name, 'is required');
  }
  const clean: { [name: string]: unknown } = {};
  for (const name of Object.keys(given)) {
    const item = given[name];
    if (item === undefined || item === null) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const at = prefix + name;
    if (!rule) {
      context.onUnknown(at);
      refuseLoneSurrogates(context, name, at);
    }
    const wire = typeof rule === 'object' ? list(context, item, rule, at) : scalar(context, item, rule ?? 'any', at);
    // A parameter called `__proto__` is a parameter like any other.
    if (name === '__proto__') Object.defineProperty(clean, name, { value: wire, enumerable: true });
    else clean[name] = wire;
  }
  return clean;
}

/** A surrogate without its partner has no UTF-8 form, so it cannot be signed. */
function refuseLoneSurrogates(context: Check, text: string, where: string): void {
  // Hardly any text has a surrogate at all, and that is told faster than that it is alone.
  if (/[\ud800-\udfff]/.test(text) && /\p{Cs}/u.test(text)) {
    throw invalid(context, where, 'holds half of a surrogate pair');
  }
}

function invalid({ endpoint }: Check, parameter: string, what: string): Error {
  return new BitgetError('request/invalid', `${endpoint}: ${parameter} ${what}.`, { endpoint, parameter });
}

/** Kinds, never values: a value may be a secret. */
function nameOf(value: unknown): string {
  if (value === null || Number.isNaN(value)) return String(value);
  return value === '' ? 'empty text' : Array.isArray(value) ? 'list' : typeof value;
}

import { BitgetError } from '@bitget-kit/errors';
import type { Endpoint } from './Endpoint.js';
import type { ListRule, ParamKind, ParamRule } from './ParamRule.js';

type Rules = { readonly [name: string]: ParamRule };

/** For each kind: the types that fit, what they look like as text, and how to name what is wanted. */
const KINDS: { readonly [K in ParamKind | 'any']: readonly [types: string, looks: RegExp, name: string] } = {
  any: ['string number boolean object', /^(?!NaN|-?Inf)/, 'something that can be sent'],
  string: ['string', /^/, 'a string'],
  decimal: ['string', /^-?\d+(\.\d+)?$/, "a decimal string such as '0.001' (floats lose money)"],
  integer: ['string number', /^-?\d+$/, 'a whole number'],
  time: ['string number', /^(0|\d{12,})$/, 'milliseconds since the epoch (not seconds)'],
  boolean: ['boolean', /^/, 'true or false'],
};

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
  const need = (ok: unknown, parameter: string, what: string): void => {
    if (!ok) throw new BitgetError('request/invalid', `${endpoint}: ${parameter} ${what}.`, { endpoint, parameter });
  };

  const scalar = (value: unknown, rule: string, where: string): unknown => {
    const kind = rule.replace('!', '') as ParamKind;
    const [types, looks, name] = KINDS[kind];
    const text = typeof value === 'object' ? '' : String(value);
    need(types.includes(typeof value) && looks.test(text), where, `must be ${name}; got ${nameOf(value)}`);
    // A surrogate without its partner has no UTF-8 form, so it cannot be signed.
    need(!/\p{Cs}/u.test(where + text), where, 'holds half of a surrogate pair');
    return kind === 'integer' || kind === 'time' ? text : value;
  };

  const list = (
    value: unknown,
    { items = {}, max = Number.POSITIVE_INFINITY }: Partial<ListRule>,
    where: string,
  ): object => {
    need(Array.isArray(value), where, `must be a list; got ${nameOf(value)}`);
    const entries = value as readonly unknown[];
    // An empty list could be read as "all".
    need(entries.length > 0, where, 'must have an entry at least');
    need(entries.length <= max, where, `must have at most ${max} entries; got ${entries.length}`);
    return entries.map((entry, index) =>
      (typeof items === 'string' ? scalar : object)(entry, items as never, `${where}[${index}]`),
    );
  };

  const object = (value: unknown, rules: Rules, where: string): object => {
    need(nameOf(value) === 'object', where || 'parameters', `must be an object; got ${nameOf(value)}`);
    const given = value as { readonly [name: string]: unknown };
    const prefix = where && `${where}.`;
    for (const name in rules) {
      const rule = rules[name] as ParamRule;
      const required = typeof rule === 'string' ? rule.endsWith('!') : rule.required;
      need(!required || (given[name] ?? '') !== '', prefix + name, 'is required');
    }
    // Without a prototype, a parameter called `__proto__` is a parameter like any other.
    const clean: { [name: string]: unknown } = Object.create(null);
    for (const name of Object.keys(given)) {
      const item = given[name];
      if (item === undefined || item === null) continue;
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
      if (!rule) onUnknown(prefix + name);
      clean[name] =
        typeof rule === 'object' ? list(item, rule, prefix + name) : scalar(item, rule ?? 'any', prefix + name);
    }
    return clean;
  };

  return body ? list(params, check, 'the body') : object(params ?? {}, check as Rules, '');
}

/** Kinds, never values: a value may be a secret. */
function nameOf(value: unknown): string {
  if (value === null || Number.isNaN(value)) return String(value);
  return value === '' ? 'empty text' : Array.isArray(value) ? 'list' : typeof value;
}

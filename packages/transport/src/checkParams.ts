import { BitgetError } from '@bitget-kit/errors';
import type { Endpoint } from './Endpoint.js';
import type { ListRule, ParamKind, ParamRule } from './ParamRule.js';

/** One value, ready to be serialised. */
type Clean = string | number | boolean | Clean[] | { [name: string]: Clean };
type Rules = { readonly [name: string]: ParamRule };

/** Matches only a surrogate without its partner: such text has no UTF-8 form, so it cannot be signed. */
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Checks parameters against the rules of their endpoint, and returns a copy with the kinds brought to their wire form
 * and what is undefined left out. The caller's object is not touched. Names without a rule pass, and are reported.
 */
export function checkParams(
  endpoint: Endpoint<unknown, unknown>,
  id: string,
  params: unknown,
  onUnknown: (name: string) => void,
): Clean {
  const fail = (parameter: string, what: string): never => {
    throw new BitgetError('request/invalid', `${id}: ${parameter} ${what}. Nothing was sent.`, {
      endpoint: id,
      parameter,
      ...(endpoint.permission !== 'read' && endpoint.method === 'POST' ? { outcome: 'not-sent' } : undefined),
    });
  };

  function object(value: unknown, rules: Rules | undefined, where: string): Clean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return fail(where.replace(/\.$/, '') || 'parameters', `must be an object, not ${nameOf(value)}`);
    }
    const given = value as { readonly [name: string]: unknown };
    for (const name in rules) {
      const rule = rules[name];
      const required = typeof rule === 'object' ? rule.required : rule?.endsWith('!');
      if (required && (given[name] ?? '') === '') fail(where + name, 'is required');
    }
    const clean: { [name: string]: Clean } = Object.create(null);
    for (const name of Object.keys(given)) {
      const item = given[name];
      if (item === undefined || item === null) continue;
      if (LONE_SURROGATE.test(name)) fail('a parameter name', 'holds half of a surrogate pair');
      const rule = rules && Object.hasOwn(rules, name) ? rules[name] : undefined;
      if (!rule && rules) onUnknown(where + name);
      clean[name] = typeof rule === 'object' ? list(item, rule, where + name) : scalar(item, rule, where + name);
    }
    return clean;
  }

  function list(value: unknown, rule: ListRule, where: string): Clean {
    if (!Array.isArray(value)) return fail(where, `must be a list, not ${nameOf(value)}`);
    if (rule.required && value.length === 0) fail(where, 'must not be empty');
    if (rule.max !== undefined && value.length > rule.max) {
      fail(where, `takes ${rule.max} entries at most, not ${value.length}`);
    }
    const { items } = rule;
    return value.map((item, index) =>
      typeof items === 'string'
        ? scalar(item, items, `${where}[${index}]`)
        : object(item, items, `${where}[${index}].`),
    );
  }

  function scalar(value: unknown, rule: string | undefined, where: string): Clean {
    const kind = rule?.replace('!', '') as ParamKind | undefined;
    if (typeof value === 'string' && LONE_SURROGATE.test(value)) fail(where, 'holds half of a surrogate pair');
    const problem = kind ? CHECKS[kind](value) : checkUnruled(value, endpoint.method);
    if (problem) fail(where, problem.replace('?', nameOf(value)));
    return kind === 'integer' || kind === 'time' ? String(value) : (value as Clean);
  }

  return endpoint.body === 'array'
    ? list(params, (endpoint.check as ListRule | undefined) ?? { items: {} }, 'parameters')
    : object(params ?? {}, endpoint.check as Rules | undefined, '');
}

/** What is wrong with a value of each kind, or nothing; `?` stands for what was given. */
const CHECKS: { readonly [K in ParamKind]: (value: unknown) => string | false } = {
  string: (value) => typeof value !== 'string' && 'must be a string, not ?',
  decimal: (value) =>
    !(typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) &&
    "must be a plain decimal string such as '0.001', not ?: floats lose money",
  integer: (value) => !isWhole(value) && 'must be a whole number, not ?',
  time: (value) =>
    isWhole(value)
      ? Number(value) > 0 && Number(value) < 1e11 && 'must be in milliseconds; this looks like seconds'
      : 'must be milliseconds since the epoch, not ?',
  number: (value) => !(typeof value === 'number' && Number.isFinite(value)) && 'must be a finite number, not ?',
  boolean: (value) => typeof value !== 'boolean' && 'must be true or false, not ?',
};

function isWhole(value: unknown): boolean {
  return typeof value === 'string' ? /^-?\d+$/.test(value) : Number.isSafeInteger(value);
}

/** A parameter that the descriptor does not know, or an endpoint without rules: only what cannot be sent is refused. */
function checkUnruled(value: unknown, method: string): string | false {
  const sendable =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'string' ||
        typeof value === 'boolean' ||
        (typeof value === 'object' && isPlain(value, method));
  return !sendable && 'cannot be sent: it is ?';
}

/** A query has no form for an object; a list is joined with commas. */
function isPlain(value: unknown, method: string): boolean {
  return method === 'POST' || Array.isArray(value);
}

/** Kinds, never values: a value may be a secret. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (Number.isNaN(value)) return 'NaN';
  return value === '' ? 'an empty string' : `a value of type ${typeof value}`;
}

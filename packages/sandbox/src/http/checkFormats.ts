import type { EndpointFact, ParamFact } from '@bitget-kit/contract';
import { isMissing } from '../common/isMissing.js';
import { wrongParam } from './wrongParam.js';

/** How the texts of a kind of parameter look. */
const FORMATS: { readonly [type: string]: RegExp } = {
  'integer-string': /^-?\d+$/,
  integer: /^-?\d+$/,
  'timestamp-ms-string': /^\d{1,16}$/,
  'decimal-string': /^-?\d+(\.\d+)?$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** Refuses texts that are not of their parameter's kind; handlers of simulated endpoints do this themselves, more strictly. */
export function checkFormats(fact: EndpointFact, params: { readonly [name: string]: unknown }): void {
  const items = Array.isArray(params) ? params : [params];
  for (const item of items) {
    for (const { name, type } of fact.params) if (!isRight(type, item[name])) throw wrongParam(fact, name);
  }
}

function isRight(type: ParamFact['type'], value: unknown): boolean {
  return isMissing(value) || typeof value === 'object' || FORMATS[type]?.test(String(value)) !== false;
}

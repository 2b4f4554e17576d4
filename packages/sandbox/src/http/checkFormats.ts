import type { EndpointFact, ParamFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../shared/isMissing.js';

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
export function checkFormats({ params: known }: EndpointFact, params: { readonly [name: string]: unknown }): void {
  const items = Array.isArray(params) ? params : [params];
  for (const item of items) for (const param of known) checkFormat(param, item[param.name]);
}

function checkFormat({ name, type }: ParamFact, value: unknown): void {
  if (isMissing(value) || typeof value === 'object') return;
  if (FORMATS[type]?.test(String(value)) === false) throw new ApiFailure('40020', `Parameter ${name} error`);
}

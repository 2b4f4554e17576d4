import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';

/** Refuses a request that lacks a parameter which the facts call required, or gives one outside its documented values. */
export function checkRequired(
  fact: EndpointFact,
  params: { readonly [name: string]: unknown },
  optional: readonly string[],
): void {
  if (Array.isArray(params)) return;
  for (const { name, required, enum: values, type } of fact.params) {
    const value = params[name];
    const missing = value === undefined || value === null || value === '';
    if (missing && required && !optional.includes(name)) {
      throw new ApiFailure(fact.path.startsWith('/api/v3/') ? '400172' : '40019', `Parameter ${name} cannot be empty`);
    }
    const closed = values && type === 'string' && !missing;
    if (closed && !values.some((one) => one.toLowerCase() === String(value).toLowerCase())) {
      throw new ApiFailure('40020', `Parameter ${name} error`);
    }
  }
}

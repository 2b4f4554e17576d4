import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import type { ReceivedRequest } from './ReceivedRequest.js';

/** The parameters of a request. A body that is not the kind of JSON that the endpoint takes is refused. */
export function readParams(received: ReceivedRequest, fact: EndpointFact): { readonly [name: string]: unknown } {
  if (fact.method === 'GET') return Object.fromEntries(received.pairs);
  if (received.body === '') return {};
  const value = parse(received.body);
  const right = typeof value === 'object' && value !== null && Array.isArray(value) === (fact.body === 'array');
  if (!right) throw new ApiFailure('40017', 'Parameter verification failed body');
  return value as { readonly [name: string]: unknown };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

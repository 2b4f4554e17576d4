import { compare } from './compare.js';
import type { Deviation } from './Deviation.js';
import type { EndpointRef } from './schemas/loadCategory.js';

/**
 * Where the `data` of an answer differs from the contract: strict about types, tolerant of new properties, which are
 * listed but break nothing. An empty list means that all is as expected.
 *
 * The schemas of the endpoint's category are loaded when they are first needed. Nothing is compiled to code, so it runs
 * where `new Function` is forbidden.
 *
 * @param endpoint - a descriptor, or its method and path.
 * @param data - what `call` returns, which is `data` of the answer on the wire.
 * @throws RangeError when the contract knows no such endpoint.
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { checkResponse } from '@bitget-kit/contract';
 *
 * const time = { method: 'GET', path: '/api/v2/public/time' };
 * const deviations = await checkResponse(time, { serverTime: 1700000000000 });
 * for (const { kind, path, found } of deviations) console.warn(`${kind} at ${path}: ${found}`);
 * ```
 */
export function checkResponse(endpoint: EndpointRef, data: unknown): Promise<Deviation[]> {
  return compare(endpoint, 'result', data);
}

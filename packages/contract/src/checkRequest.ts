import { compare } from './compare.js';
import type { Deviation } from './Deviation.js';
import type { EndpointRef } from './schemas/loadCategory.js';

/**
 * Where the parameters of a request differ from the contract. For parameters that differ by member of a union, such as
 * those of limit and market orders, what each member lacks is listed.
 *
 * @param endpoint - a descriptor, or its method and path.
 * @param params - what `call` takes.
 * @throws RangeError when the contract knows no such endpoint.
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { checkRequest } from '@bitget-kit/contract';
 *
 * const transfer = { method: 'POST', path: '/api/v2/spot/wallet/transfer' };
 * const deviations = await checkRequest(transfer, { fromType: 'spot', toType: 'p2p', coin: 'USDT', amount: 100 });
 * for (const { path, message } of deviations) console.warn(`${path}: ${message}`);
 * ```
 */
export function checkRequest(endpoint: EndpointRef, params: unknown): Promise<Deviation[]> {
  return compare(endpoint, 'params', params);
}

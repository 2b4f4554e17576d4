import { makeSample } from './makeSample.js';
import { type EndpointRef, loadCategory, sideName } from './schemas/loadCategory.js';

/**
 * What the `data` of an answer may look like: the documentation's own example where there is one, else the least that the
 * schema allows. It fits the contract; its values mean nothing.
 *
 * @param endpoint - a descriptor, or its method and path.
 * @throws RangeError when the contract knows no such endpoint.
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import { sampleResponse } from '@bitget-kit/contract';
 *
 * console.log(await sampleResponse({ method: 'GET', path: '/api/v2/earn/account/assets' }));
 * ```
 */
export async function sampleResponse(endpoint: EndpointRef): Promise<unknown> {
  const { $defs } = await loadCategory(endpoint);
  const { samples } = await import('./samples.generated.js');
  const documented = samples.get(`${endpoint.method} ${endpoint.path}`);
  // A copy: the caller may change it.
  if (documented !== undefined) return structuredClone(documented);
  return makeSample($defs[sideName(endpoint, 'result')] ?? {}, $defs);
}

import { checkSignRequest } from './checkSignRequest.js';
import type { SignRequest } from './SignRequest.js';

/**
 * The text that is signed: `timestamp + METHOD + path + '?' + query + body`, without the question mark when there is no
 * query.
 *
 * For the path `/user/verify`, the WebSocket login, the timestamp may also be in seconds.
 *
 * @throws {@link BitgetError} `request/invalid` when a part has the wrong kind or form: a query that starts with a
 * question mark or is no text, a body that is no text, a timestamp in seconds, half of a surrogate pair.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { buildPrehash } from '@bitget-kit/signer';
 *
 * const path = '/api/v2/spot/account/assets';
 * buildPrehash({ method: 'GET', path, query: 'coin=USDT', timestamp: 1700000000000 });
 * // '1700000000000GET/api/v2/spot/account/assets?coin=USDT'
 * ```
 */
export function buildPrehash(request: SignRequest): string {
  checkSignRequest(request);
  const { method, path, query, body, timestamp } = request;
  return `${timestamp}${method.toUpperCase()}${path}${query ? `?${query}` : ''}${body ?? ''}`;
}

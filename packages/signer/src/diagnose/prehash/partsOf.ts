import { checkSignRequest } from '../../checkSignRequest.js';
import type { ReceivedRequest } from '../ReceivedRequest.js';
import type { Parts } from './Parts.js';
import { readQuery } from './readQuery.js';

/**
 * The parts that are to be signed for a received request.
 *
 * @throws BitgetError `request/invalid` for what no server can have received
 */
export function partsOf(request: ReceivedRequest): Parts {
  checkSignRequest(request);
  const { timestamp, method, path, query, body } = request;
  const decoded = readQuery(query ?? '').map((pair) => pair.decoded);
  return {
    timestamp: `${timestamp}`,
    method: method.toUpperCase(),
    path,
    query: decoded.length === 0 ? '' : `?${decoded.join('&')}`,
    body: body ?? '',
  };
}

import { checkSignRequest } from '../../checkSignRequest.js';
import { decodeQuery } from '../decodeQuery.js';
import type { ReceivedRequest } from '../ReceivedRequest.js';
import type { Parts } from './Parts.js';

/**
 * The parts that are to be signed for a received request.
 *
 * @throws BitgetError `request/invalid` for what no server can have received
 */
export function partsOf(request: ReceivedRequest): Parts {
  checkSignRequest(request);
  const { timestamp, method, path, query, body } = request;
  return {
    timestamp: `${timestamp}`,
    method: method.toUpperCase(),
    path,
    query: query ? `?${decodeQuery(query)}` : '',
    body: body ?? '',
  };
}

import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import { HANDLERS } from '../spot/HANDLERS.js';
import { OPTIONAL } from '../spot/OPTIONAL.js';
import type { AppParts } from './AppParts.js';
import { authenticate } from './authenticate.js';
import { checkParams } from './checkParams.js';
import type { ReceivedRequest } from './ReceivedRequest.js';
import { readParams } from './readParams.js';

/**
 * Checks a request to a known path, and carries it out. The order of the checks is a guess, as the exchange does not
 * document it: limits, who it is, the kind of account, whether it is simulated, permission, content type, parameters, and then the business.
 */
export async function answerCall(
  { exchange, keys, guard }: AppParts,
  fact: EndpointFact,
  received: ReceivedRequest,
  headers: Record<string, string>,
): Promise<unknown> {
  const { method, path, access } = fact;
  const claimed = keys.get(received.headers.get('ACCESS-KEY') ?? '');
  const { left, refused } = guard.count(fact, claimed?.uid, received.ip);
  if (left !== undefined) headers['x-mbx-used-remain-limit'] = String(left);
  if (refused) throw new ApiFailure('429', 'Too Many Requests', 429);
  const key = access === 'private' ? await authenticate(received, keys, exchange.now()) : undefined;
  if (key && path.startsWith('/api/v3/')) {
    throw new ApiFailure('40084', 'a classic account cannot use v3; the sandbox has no unified accounts yet');
  }
  const handler = HANDLERS[`${method} ${path}`];
  if (!handler) {
    const message = `the sandbox does not simulate ${method} ${path} yet; the request was in order so far`;
    throw new ApiFailure('sandbox-not-simulated', message, 501);
  }
  const { permission } = handler;
  if (permission && !key?.permissions.includes(permission)) {
    throw new ApiFailure('40014', `Incorrect permissions, need ${permission} permissions`);
  }
  if (method === 'POST' && !/^application\/json\b/i.test(received.headers.get('content-type') ?? '')) {
    throw new ApiFailure('40007', 'Invalid Content_Type');
  }
  const params = readParams(received, fact);
  checkParams(fact, params, OPTIONAL[path] ?? [], exchange.now());
  exchange.advance();
  return handler.answer({ exchange, params, key, ip: received.ip });
}

import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import type { User } from '../exchange/User.js';
import { HANDLERS } from '../HANDLERS.js';
import type { AppParts } from './AppParts.js';
import { authenticate } from './authenticate.js';
import { checkParams } from './checkParams.js';
import { OPTIONAL } from './OPTIONAL.js';
import type { ReceivedRequest } from './ReceivedRequest.js';
import { readParams } from './readParams.js';

/**
 * Checks a request to a known path, and carries it out. The order of the checks is a guess, as the exchange does not
 * document it: limits, who it is, the kind of account, whether it is simulated, permission, content type, parameters, and then the business.
 */
export async function answerCall(
  { exchange, guard }: AppParts,
  fact: EndpointFact,
  received: ReceivedRequest,
  headers: Record<string, string>,
): Promise<unknown> {
  const { method, path, access } = fact;
  const { keys } = exchange.state;
  const claimed = keys.get(received.headers.get('ACCESS-KEY') ?? '');
  const { left, refused } = guard.count(fact, claimed?.uid, received.ip);
  if (left !== undefined) headers['x-mbx-used-remain-limit'] = String(left);
  if (refused) throw new ApiFailure('429', 'Too Many Requests', 429);
  const key = access === 'private' ? await authenticate(received, keys, exchange.now()) : undefined;
  const handler = HANDLERS[`${method} ${path}`];
  if (key && !handler?.anyAccount) checkAccount(exchange.user(key.uid), path);
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

/** Classic accounts have V2, unified ones V3; both codes are known from logs only. */
function checkAccount({ account }: User, path: string): void {
  const v3 = path.startsWith('/api/v3/');
  if (v3 && account === 'classic')
    throw new ApiFailure(
      '40084',
      'You are in Classic Account mode, and the Unified Account API is not supported at this time',
    );
  if (!v3 && account === 'unified')
    throw new ApiFailure(
      '40085',
      'You are in Unified Account mode, and the Classic Account API is not supported at this time',
    );
}

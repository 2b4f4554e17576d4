import type { EndpointFact } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import { HANDLERS } from '../HANDLERS.js';
import type { AppParts } from './AppParts.js';
import { authenticate } from './authenticate.js';
import type { CallTrace } from './CallTrace.js';
import { checkAccount } from './checkAccount.js';
import { checkParams } from './checkParams.js';
import { checkPermission } from './checkPermission.js';
import { OPTIONAL } from './OPTIONAL.js';
import type { ReceivedRequest } from './ReceivedRequest.js';
import { readParams } from './readParams.js';
import { sampleHandler } from './sampleHandler.js';

/**
 * Checks a request to a known path, and carries it out. The order of the checks is a guess, as the exchange does not
 * document it: limits, who it is, the kind of account, permission, content type, parameters, and then the business.
 */
export async function answerCall(
  { exchange, guard }: AppParts,
  fact: EndpointFact,
  received: ReceivedRequest,
  trace: CallTrace,
): Promise<unknown> {
  const { method, path, access } = fact;
  const { headers, passed } = trace;
  const { keys } = exchange.state;
  const claimed = keys.get(received.headers.get('ACCESS-KEY') ?? '');
  const { left, refused } = guard.count(fact, claimed?.uid, received.ip);
  if (left !== undefined) headers['x-mbx-used-remain-limit'] = String(left);
  if (refused) throw new ApiFailure('429', 'Too Many Requests', 429);
  passed.push('limit');
  const key = access === 'private' ? await authenticate(received, keys, exchange.now()) : undefined;
  passed.push('signature');
  const handler = HANDLERS[`${method} ${path}`] ?? sampleHandler(fact, headers);
  if (key) checkAccount(exchange.user(key.uid), handler.anyAccount ? undefined : path);
  passed.push('account');
  if (key) checkPermission(key, handler, fact);
  passed.push('permission');
  if (method === 'POST' && !/^application\/json\b/i.test(received.headers.get('content-type') ?? '')) {
    throw new ApiFailure('40007', 'Invalid Content_Type');
  }
  passed.push('content type');
  const params = readParams(received, fact);
  checkParams(fact, params, OPTIONAL[path] ?? [], exchange.now());
  passed.push('parameters');
  exchange.advance();
  const data = await handler.answer({ exchange, params, key, ip: received.ip });
  passed.push('business');
  return data;
}

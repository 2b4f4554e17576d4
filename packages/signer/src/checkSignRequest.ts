import { checkTimestamp } from './checkTimestamp.js';
import { invalidRequest } from './invalidRequest.js';
import { LOGIN_PATH } from './LOGIN_PATH.js';
import type { SignRequest } from './SignRequest.js';

/**
 * Refuses what would give a signature that the exchange turns down.
 *
 * @throws BitgetError `request/invalid` naming the part, never its value
 */
export function checkSignRequest(request: SignRequest): void {
  const { method, path, query, body, timestamp } = request;
  if (typeof method !== 'string' || !/^[a-z]+$/i.test(method)) {
    throw invalidRequest(request, 'method', 'must be a word such as GET or POST');
  }
  checkText(request, 'path', path, 'text such as /api/v2/spot/account/info');
  if (!/^\/[^?#]*$/.test(path)) {
    throw invalidRequest(request, 'path', 'must be the path alone: from its first slash, without host and query');
  }
  if (query != null) checkText(request, 'query', query, "text such as 'a=1&b=2'");
  if (query?.startsWith('?'))
    throw invalidRequest(request, 'query', 'must not start with the question mark: it is added here');
  if (body != null) checkText(request, 'body', body, 'the exact text that is sent, such as JSON.stringify gives');
  // The login alone counts in seconds.
  const isLogin = path === LOGIN_PATH && Number.isSafeInteger(timestamp) && timestamp > 0;
  if (!isLogin) checkTimestamp(request);
}

function checkText(request: SignRequest, parameter: keyof SignRequest, text: unknown, form: string): void {
  if (typeof text !== 'string') throw invalidRequest(request, parameter, `must be ${form}; got ${typeof text}`);
  // It has no UTF-8 form: what is signed and what is sent would differ.
  if (/\p{Cs}/u.test(text))
    throw invalidRequest(request, parameter, 'holds half of a surrogate pair, which cannot be sent');
}

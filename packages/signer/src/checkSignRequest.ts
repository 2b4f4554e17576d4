import { BitgetError } from '@bitget-kit/errors';
import { checkTimestamp } from './checkTimestamp.js';
import { LOGIN_PATH } from './LOGIN_PATH.js';
import type { SignRequest } from './SignRequest.js';

/**
 * Refuses what would give a signature that the exchange turns down.
 *
 * @throws BitgetError `request/invalid` naming the part, never its value
 */
export function checkSignRequest(request: SignRequest): void {
  const { method, path, query, body, timestamp } = request;
  need(typeof method === 'string' && /^[a-z]+$/i.test(method), request, 'method', 'must be a word such as GET or POST');
  checkText(request, 'path', path, 'text such as /api/v2/spot/account/info');
  need(path.startsWith('/'), request, 'path', 'must start with a slash: the path alone, without the host');
  need(!/[?#]/.test(path), request, 'path', 'must end before the question mark: give the rest as query');
  if (query != null) {
    checkText(request, 'query', query, "text such as 'a=1&b=2'");
    need(!query.startsWith('?'), request, 'query', 'must not start with the question mark: it is added here');
  }
  if (body != null) checkText(request, 'body', body, 'the exact text that is sent, such as JSON.stringify gives');
  // The login alone counts in seconds.
  const isLogin = path === LOGIN_PATH && Number.isSafeInteger(timestamp) && timestamp > 0;
  if (!isLogin) checkTimestamp(timestamp, endpointOf(request));
}

function checkText(request: SignRequest, parameter: string, text: unknown, form: string): void {
  need(typeof text === 'string', request, parameter, `must be ${form}; got ${typeof text}`);
  // It has no UTF-8 form: what is signed and what is sent would differ.
  need(!/\p{Cs}/u.test(text as string), request, parameter, 'holds half of a surrogate pair, which cannot be sent');
}

function need(ok: boolean, request: SignRequest, parameter: string, what: string): void {
  if (ok) return;
  throw new BitgetError('request/invalid', `${parameter} ${what}.`, { endpoint: endpointOf(request), parameter });
}

import { BitgetError, isBitgetError, sanitizeCause } from '@bitget-kit/errors';
import type { AuthHeaders } from './ports.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import type { PreparedRequest } from './Transport.js';

/** Puts a request together with a fresh timestamp and its signature. Public requests carry neither. */
export async function signRequest(settings: Settings, plan: RequestPlan): Promise<PreparedRequest> {
  const { endpoint, serialized } = plan;
  const { method } = endpoint;
  const url = settings.base + endpoint.path + serialized.search;
  const { body } = serialized;
  const headers: Record<string, string> = { ...settings.headers };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (endpoint.access === 'private') Object.assign(headers, await authenticate(settings, plan));
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

async function authenticate(settings: Settings, plan: RequestPlan): Promise<AuthHeaders | undefined> {
  const { endpoint, id, serialized, write } = plan;
  const timestamp = Math.round(settings.clock.now() + settings.offsetMs);
  settings.emit?.({ type: 'sign', endpoint: id, attempt: plan.attempts + 1, timestamp });
  const { query, body = '' } = serialized;
  try {
    return await settings.signer?.sign({ method: endpoint.method, path: endpoint.path, query, body, timestamp });
  } catch (error) {
    const context = { endpoint: id, ...(write ? ({ outcome: 'not-sent' } as const) : undefined) };
    const reason = isBitgetError(error) ? error.message : 'the signer failed';
    throw new BitgetError('signer/failed', `${id}: ${reason}. Nothing was sent.`, context, {
      cause: sanitizeCause(error, []),
    });
  }
}

import { BitgetError, isBitgetError, sanitizeCause } from '@bitget-kit/errors';
import { exchangeNow } from './exchangeNow.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import type { PreparedRequest } from './Transport.js';

/** How long the exchange takes a signed request after its timestamp. */
export const SIGNATURE_LIFE_MS = 30_000;

/** Puts a request together with a fresh timestamp and its signature. Public requests carry neither. */
export async function signRequest(settings: Settings, plan: RequestPlan): Promise<PreparedRequest> {
  const { endpoint, id } = plan;
  const { method, path } = endpoint;
  const { query, search, body } = plan.serialized;
  const headers: Record<string, string> = { ...settings.headers };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (endpoint.access === 'private') {
    // A signature holds for so long from its timestamp: one that is to hold for less is dated back.
    const timestamp = exchangeNow(settings) - (SIGNATURE_LIFE_MS - (plan.options.validForMs ?? SIGNATURE_LIFE_MS));
    settings.emit?.({ type: 'sign', endpoint: id, attempt: plan.attempts + 1, timestamp });
    try {
      Object.assign(headers, await settings.signer?.sign({ method, path, query, body: body ?? '', timestamp }));
    } catch (error) {
      if (isBitgetError(error)) throw error;
      const message = `${id}: the signer failed.`;
      throw new BitgetError('signer/failed', message, { endpoint: id }, { cause: sanitizeCause(error, []) });
    }
  }
  const url = settings.base + path + search;
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

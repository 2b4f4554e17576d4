import { BitgetError, isBitgetError, sanitizeCause } from '@bitget-kit/errors';
import { exchangeNow } from './exchangeNow.js';
import type { RequestPlan } from './RequestPlan.js';
import type { AuthHeaders } from './RequestSigner.js';
import type { Settings } from './Settings.js';
import type { PreparedRequest } from './Transport.js';

/** How long the exchange takes a signed request after its timestamp. */
export const SIGNATURE_LIFE_MS = 30_000;

/**
 * Puts a request together with a fresh timestamp and its signature. Public requests carry neither. At once where the signer
 * answers at once: a promise for nothing would cost every request one.
 */
export function signRequest(settings: Settings, plan: RequestPlan): PreparedRequest | Promise<PreparedRequest> {
  const { endpoint, id } = plan;
  const { signer } = settings;
  if (endpoint.access === 'public' || !signer) return assemble(settings, plan);
  const { method, path } = endpoint;
  const { query, body = '' } = plan.serialized;
  const { validForMs = SIGNATURE_LIFE_MS } = plan.options;
  // A signature holds for so long from its timestamp: one that is to hold for less is dated back.
  const timestamp = exchangeNow(settings) - (SIGNATURE_LIFE_MS - validForMs);
  settings.emit?.({ type: 'sign', endpoint: id, attempt: plan.attempts + 1, timestamp });
  try {
    const auth = signer.sign({ method, path, query, body, timestamp });
    if (!('then' in auth)) return assemble(settings, plan, auth);
    return auth.then(
      (headers) => assemble(settings, plan, headers),
      (error: unknown) => Promise.reject(asFailure(id, error)),
    );
  } catch (error) {
    throw asFailure(id, error);
  }
}

function assemble(settings: Settings, { endpoint, serialized }: RequestPlan, auth?: AuthHeaders): PreparedRequest {
  const { method, path } = endpoint;
  const { search, body } = serialized;
  const common = body === undefined ? settings.headers : settings.bodyHeaders;
  // In this order and in one piece: engines take twenty times as long to add names to a copy.
  const headers: Record<string, string> = auth
    ? {
        'ACCESS-KEY': auth['ACCESS-KEY'],
        'ACCESS-SIGN': auth['ACCESS-SIGN'],
        'ACCESS-TIMESTAMP': auth['ACCESS-TIMESTAMP'],
        'ACCESS-PASSPHRASE': auth['ACCESS-PASSPHRASE'],
        ...common,
      }
    : { ...common };
  const url = settings.base + path + search;
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

function asFailure(id: string, error: unknown): unknown {
  if (isBitgetError(error)) return error;
  const message = `${id}: the signer failed.`;
  return new BitgetError('signer/failed', message, { endpoint: id }, { cause: sanitizeCause(error, []) });
}

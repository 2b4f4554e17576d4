import { type EndpointFact, facts } from '@bitget-kit/contract';
import { Hono } from 'hono/quick';
import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { SandboxKey } from '../SandboxKey.js';
import { HANDLERS, OPTIONAL } from '../spot/handlers.js';
import { authenticate } from './authenticate.js';
import { checkRequired } from './checkRequired.js';
import type { RateGuard } from './createRateGuard.js';
import { type ReceivedRequest, readParams, readRequest } from './readRequest.js';

/** What the app stands on. */
export interface AppParts {
  readonly exchange: Exchange;
  readonly keys: readonly SandboxKey[];
  readonly guard: RateGuard;
  /** Counts every request, also those to nowhere. */
  readonly onRequest: () => void;
}

/** The address of a request is not in the request: whoever runs the app says it. */
export interface AppEnv {
  readonly Bindings: { readonly ip?: string };
}

/**
 * The exchange's HTTP side. Paths, access and limits come from the facts, never from our own descriptors: a mistyped
 * path cannot agree with itself. Order of checks: path, limits, signature, permission, content type, parameters, business.
 */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const { exchange } = parts;
  const app = new Hono<AppEnv>();
  for (const fact of facts) {
    app.on(fact.method, fact.path, async (context) => {
      parts.onRequest();
      const received = await readRequest(context.req.raw, context.env?.ip ?? '127.0.0.1');
      const headers: Record<string, string> = {};
      try {
        const data = await answer(parts, fact, received, headers);
        return reply(exchange.now(), 200, { code: '00000', msg: 'success', data }, headers);
      } catch (error) {
        return refuse(exchange.now(), error, headers);
      }
    });
  }
  app.notFound(() => {
    parts.onRequest();
    return reply(exchange.now(), 404, { code: '40404', msg: 'Request URL NOT FOUND', data: null });
  });
  app.onError((error) => refuse(exchange.now(), error));
  return app;
}

async function answer(
  parts: AppParts,
  fact: EndpointFact,
  received: ReceivedRequest,
  headers: Record<string, string>,
): Promise<unknown> {
  const { exchange, keys, guard } = parts;
  const { method, path } = fact;
  const claimed = keys.find(({ apiKey }) => apiKey === received.headers.get('ACCESS-KEY'));
  const left = guard.count(fact, claimed?.uid, received.ip);
  if (left !== undefined) headers['x-mbx-used-remain-limit'] = String(left);
  const key = fact.access === 'private' ? await authenticate(received, keys, exchange.now()) : undefined;
  const handler = HANDLERS[`${method} ${path}`];
  if (!handler) {
    throw new ApiFailure(
      'sandbox-not-simulated',
      `the sandbox does not simulate ${method} ${path} yet; the request was in order so far`,
      501,
    );
  }
  const { permission } = handler;
  if (permission && !key?.permissions.includes(permission)) {
    throw new ApiFailure('40014', `Incorrect permissions, need ${permission} permissions`);
  }
  if (method === 'POST' && !/^application\/json\b/i.test(received.headers.get('content-type') ?? '')) {
    throw new ApiFailure('40007', 'Invalid Content_Type');
  }
  const params = readParams(received);
  checkRequired(fact, params, OPTIONAL[path] ?? []);
  exchange.advance();
  return handler.answer({ exchange, params, key, ip: received.ip });
}

interface Envelope {
  readonly code: string;
  readonly msg: string;
  readonly data: unknown;
}

function reply(
  requestTime: number,
  status: number,
  { code, msg, data }: Envelope,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ code, msg, requestTime, data }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Whatever went wrong is told in the exchange's envelope. What we did not foresee is our fault, and says so. */
function refuse(requestTime: number, error: unknown, headers?: Record<string, string>): Response {
  if (error instanceof ApiFailure) {
    return reply(requestTime, error.status, { code: error.code, msg: error.message, data: null }, headers);
  }
  const msg = `the sandbox failed: ${error instanceof Error ? error.message : 'unknown'}`;
  return reply(requestTime, 500, { code: 'sandbox-failed', msg, data: null }, headers);
}

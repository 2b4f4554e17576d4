import { facts } from '@bitget-kit/contract';
import { Hono } from 'hono';
import { ApiFailure } from '../ApiFailure.js';
import { laggingExchange } from '../faults/laggingExchange.js';
import type { AppEnv } from './AppEnv.js';
import type { AppParts } from './AppParts.js';
import { answerCall } from './answerCall.js';
import type { CallTrace } from './CallTrace.js';
import { readRequest } from './readRequest.js';

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly msg: string;
  readonly data: unknown;
}

/**
 * The exchange's HTTP side. Paths, access and limits come from the facts, never from our own descriptors: a mistyped
 * path cannot agree with itself. Whatever comes in, Bitget's envelope goes out.
 */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const reply = ({ status, code, msg, data }: Answer, headers: Record<string, string> = {}): Response => {
    parts.onAnswer(status, code);
    const requestTime = Math.floor(parts.exchange.now());
    return new Response(JSON.stringify({ code, msg, requestTime, data }), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
  };
  for (const fact of facts) {
    app.on(fact.method, fact.path, async (context) => {
      const trace: CallTrace = { headers: {}, passed: [] };
      try {
        const { ip = '127.0.0.1', lagMs = 0 } = context.env ?? {};
        const received = await readRequest(context.req.raw, ip);
        const lags = lagMs > 0 && fact.method === 'GET';
        const seen = lags ? { ...parts, exchange: laggingExchange(parts.exchange, lagMs) } : parts;
        const data = await answerCall(seen, fact, received, trace);
        return reply({ status: 200, code: '00000', msg: 'success', data }, trace.headers);
      } catch (error) {
        return reply(refusal(error), trace.headers);
      }
    });
  }
  app.notFound(() => reply({ status: 404, code: '40404', msg: 'Request URL NOT FOUND', data: null }));
  app.onError((error) => reply(refusal(error)));
  return app;
}

/** Whatever went wrong is told in the exchange's envelope. What we did not foresee is our fault, and says so. */
function refusal(error: unknown): Answer {
  if (error instanceof ApiFailure) return { status: error.status, code: error.code, msg: error.message, data: null };
  const msg = `the sandbox failed: ${error instanceof Error ? error.message : 'unknown'}`;
  return { status: 500, code: 'sandbox-failed', msg, data: null };
}

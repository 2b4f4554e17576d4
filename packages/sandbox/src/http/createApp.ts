import { facts } from '@bitget-kit/contract';
import { Hono } from 'hono';
import { ApiFailure } from '../ApiFailure.js';
import { laggingExchange } from '../faults/laggingExchange.js';
import { renderPage } from '../page/renderPage.js';
import type { AppEnv } from './AppEnv.js';
import type { AppParts } from './AppParts.js';
import { answerCall } from './answerCall.js';
import type { CallTrace } from './CallTrace.js';
import type { IncomingRequest } from './IncomingRequest.js';
import type { Reply } from './Reply.js';
import { readRequest } from './readRequest.js';
import { recordOf } from './recordOf.js';
import type { Verdict } from './Verdict.js';

/**
 * The exchange's HTTP side. Paths, access and limits come from the facts, never from our own descriptors: a mistyped
 * path cannot agree with itself. Whatever comes in, Bitget's envelope goes out; but for the page at `/`.
 */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { exchange, log } = parts;
  const { codes } = exchange.state;
  const reply = (request: IncomingRequest, verdict: Verdict, trace: CallTrace): Response => {
    const { status, code, msg, data } = verdict;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    log.add(recordOf(request, verdict, trace, exchange.now()));
    const requestTime = Math.floor(exchange.now());
    const headers = { 'content-type': 'application/json', ...trace.headers };
    return handOn({ status, headers, body: JSON.stringify({ code, msg, requestTime, data }) });
  };
  for (const fact of facts) {
    app.on(fact.method, fact.path, async ({ req: { raw }, env }) => {
      const trace: CallTrace = { headers: {}, passed: [] };
      try {
        const { ip = '127.0.0.1', lagMs = 0 } = env ?? {};
        const received = await readRequest(raw, ip);
        trace.received = received;
        const lags = lagMs > 0 && fact.method === 'GET';
        const seen = lags ? { ...parts, exchange: laggingExchange(exchange, lagMs) } : parts;
        const data = await answerCall(seen, fact, received, trace);
        return reply(raw, { status: 200, code: '00000', msg: 'success', data }, trace);
      } catch (error) {
        return reply(raw, refusal(error), trace);
      }
    });
  }
  app.get('/', async ({ req }) => handOn(await renderPage(parts, new URL(req.raw.url))));
  const elsewhere = { status: 404, code: '40404', msg: 'Request URL NOT FOUND', data: null };
  app.notFound(({ req }) => reply(req.raw, elsewhere, { headers: {}, passed: [] }));
  app.onError((error, { req }) => reply(req.raw, refusal(error), { headers: {}, passed: [] }));
  return app;
}

/** The router hands on what a handler gives. A `Response` is made at the edge only, where one is wanted. */
function handOn(reply: Reply): Response {
  return reply as unknown as Response;
}

/** Whatever went wrong is told in the exchange's envelope. What we did not foresee is our fault, and says so. */
function refusal(error: unknown): Verdict {
  if (error instanceof ApiFailure) return { status: error.status, code: error.code, msg: error.message, data: null };
  const msg = `the sandbox failed: ${error instanceof Error ? error.message : 'unknown'}`;
  return { status: 500, code: 'sandbox-failed', msg, data: null };
}

import { AsyncLocalStorage } from 'node:async_hooks';
import * as otel from '@opentelemetry/api';
import type { Bitget } from 'bitget-kit';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { runExample } from './runExample.node.js';

const tooDear = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '60000',
  size: '9999',
} as const;

/** One call that goes well and one that the exchange refuses. */
async function traffic(bitget: Bitget): Promise<void> {
  await bitget.spot.getTickers({ symbol: 'BTCUSDT' });
  await bitget.spot.placeOrder(tooDear).catch(() => undefined);
}

test('the listener for pino writes each step as a line, and a failure as an error', async () => {
  const lines: { level: number; msg: string; type: string; [field: string]: unknown }[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const logging = { pino: (options: object) => pino({ ...options, level: 'trace' }, stream) };
  await runExample('Pino', { pino: logging }, traffic);
  const steps = lines.filter(({ msg }) => msg === 'transport').map(({ type }) => type);
  expect(steps).toEqual(['attempt', 'sent', 'received', 'attempt', 'sign', 'sent', 'received']);
  expect(lines.filter(({ level }) => level === 50)).toMatchObject([
    { type: 'failed', code: 'api/rejected', outcome: 'rejected', endpoint: 'POST /api/v2/spot/trade/place-order' },
  ]);
});

interface Span {
  readonly name: string;
  readonly options: otel.SpanOptions;
  readonly parent: string | undefined;
}

/** As much of a tracer as is needed to see what it is told. */
function record() {
  const spans: Span[] = [];
  const points: [instrument: string, value: number, attributes: object][] = [];
  const contexts = new AsyncLocalStorage<otel.Context>();
  otel.context.setGlobalContextManager({
    active: () => contexts.getStore() ?? otel.ROOT_CONTEXT,
    with: (context, fn, self, ...args) => contexts.run(context, () => fn.apply(self as never, args)),
    bind: (_, target) => target,
    enable: () => ({}) as never,
    disable: () => ({}) as never,
  });
  const startSpan = (name: string, options: otel.SpanOptions = {}) => {
    spans.push({ name, options, parent: otel.trace.getActiveSpan()?.spanContext().spanId });
    return { end: () => undefined } as otel.Span;
  };
  otel.trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) as unknown as otel.Tracer });
  const instrument = (name: string) => {
    const add = (value: number, attributes = {}): void => void points.push([name, value, attributes]);
    return { add, record: add };
  };
  const meter = { createHistogram: instrument, createCounter: instrument } as unknown as otel.Meter;
  otel.metrics.setGlobalMeterProvider({ getMeter: () => meter });
  return { spans, points };
}

afterAll(() => {
  for (const api of [otel.context, otel.trace, otel.metrics]) api.disable();
});

test('the listener for OpenTelemetry makes a span of each answer, below the span of the caller', async () => {
  const { spans, points } = record();
  const caller = otel.trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: 'the caller’s', traceFlags: 1 });
  await runExample('OpenTelemetry', { '@opentelemetry/api': otel }, (bitget) =>
    otel.context.with(otel.trace.setSpan(otel.context.active(), caller), () => traffic(bitget)),
  );
  expect(spans).toMatchObject([
    {
      name: 'GET /api/v2/spot/market/tickers',
      parent: 'the caller’s',
      options: {
        kind: otel.SpanKind.CLIENT,
        attributes: { 'http.request.method': 'GET', 'http.response.status_code': 200, 'bitget.code': '00000' },
      },
    },
    { parent: 'the caller’s', options: { attributes: { 'http.route': '/api/v2/spot/trade/place-order' } } },
  ]);
  expect(points.map(([name]) => name)).toEqual([
    'http.client.request.duration',
    'http.client.request.duration',
    'bitget.failures',
  ]);
  expect(points[2]?.slice(1)).toMatchObject([1, { code: 'api/rejected', outcome: 'rejected' }]);
});

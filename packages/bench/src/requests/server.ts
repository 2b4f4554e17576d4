import { createServer } from 'node:http';

/** A server that does nothing but answer. It runs in a process of its own, so that its work is not counted as a client's. */
const ORDER = envelope({ orderId: '1098394857', clientOid: 'bench-1' });
const TICKER = envelope([{ symbol: 'BTCUSDT', lastPr: '50000', bidPr: '49999', askPr: '50001', ts: '1700000000000' }]);
const CANDLES = envelope(
  Array.from({ length: 1_000 }, (_, minute) => [
    String(1_700_000_000_000 + minute * 60_000),
    '50000.12',
    '50100.34',
    '49900.56',
    '50050.78',
    '12.345678',
    '617283.9',
    '617283.9',
  ]),
);

function envelope(data: unknown): Buffer {
  return Buffer.from(JSON.stringify({ code: '00000', msg: 'success', requestTime: 1_700_000_000_000, data }));
}

const server = createServer((request, response) => {
  const body = request.method === 'POST' ? ORDER : request.url?.includes('candles') ? CANDLES : TICKER;
  request.on('data', () => undefined);
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));

import { createServer, type Socket } from 'node:net';

/** What the server does with a request. Headers go out as they are, so lengths can lie; a body without one gets the right one. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Instead of a body: pieces, with chunked encoding. */
  readonly chunks?: readonly string[];
  /** Then this piece again and again, a little at a time, for ever. */
  readonly drip?: string;
  /** Then so many megabytes. */
  readonly flood?: number;
  /** Instead of all that: these bytes. */
  readonly raw?: string;
  readonly reset?: 'at once' | 'after request' | 'after answer';
  /** The connection is closed after the answer, or instead of it. */
  readonly close?: boolean;
  /** Nothing more is said. */
  readonly hang?: boolean;
}

/** A server that misbehaves, on a real socket with keep-alive. */
export interface FaultyServer {
  readonly url: string;
  /** What is done with requests from now on. The time is always told. */
  behave: (answer: Answer) => void;
  /** How many requests came in since it was last told how to behave. */
  readonly received: () => number;
  /** How many connections were made, ever. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export async function startFaultyServer(well: Answer): Promise<FaultyServer> {
  let answer = well;
  let received = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let heard = Buffer.alloc(0);
    socket.on('data', (data) => {
      if (answer.reset === 'at once') return void socket.resetAndDestroy();
      heard = Buffer.concat([heard, data]);
      const request = completeRequest(heard);
      if (request === undefined) return;
      heard = Buffer.alloc(0);
      if (request.includes('/api/v2/public/time')) return respond(socket, time());
      received += 1;
      respond(socket, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    behave: (next) => {
      answer = next;
      received = 0;
    },
    received: () => received,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function time(): Answer {
  const body = JSON.stringify({ code: '00000', data: { serverTime: String(Date.now()) } });
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

/** The text of a request once all of it is there. */
function completeRequest(heard: Buffer): string | undefined {
  const text = heard.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return text.length >= end + 4 + length ? text : undefined;
}

function respond(socket: Socket, answer: Answer): void {
  const { status, headers = {}, body = '', chunks, reset, close, hang, drip, flood, raw } = answer;
  if (reset === 'after request') return void socket.resetAndDestroy();
  if (raw !== undefined) socket.write(raw);
  if (reset === 'after answer') return void setTimeout(() => socket.resetAndDestroy(), 5);
  if (status !== undefined) {
    const length =
      'content-length' in headers || status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const framing = chunks ? { 'transfer-encoding': 'chunked' } : length;
    const lines = Object.entries({ ...headers, ...framing }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`);
    if (chunks) for (const chunk of chunks) socket.write(chunked(chunk));
    else socket.write(body);
  }
  if (close) return void setTimeout(() => socket.end(), 5);
  if (drip !== undefined) keepDripping(socket, drip);
  else if (flood !== undefined) void pour(socket, flood);
  else if (chunks && !hang) socket.write('0\r\n\r\n');
}

function chunked(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function keepDripping(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(chunked(piece)), 10);
  socket.on('close', () => clearInterval(timer));
}

/** As fast as the other side takes it. */
async function pour(socket: Socket, megabytes: number): Promise<void> {
  const piece = chunked(' '.repeat(2 ** 20));
  for (let sent = 0; sent < megabytes && !socket.destroyed; sent += 1) {
    if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
  }
  if (!socket.destroyed) socket.write('0\r\n\r\n');
}

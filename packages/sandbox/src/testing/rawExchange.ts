import { connect } from 'node:net';

/** What came over the wire, and how long it took. */
export interface RawAnswer {
  readonly head: string;
  readonly body: string;
  readonly ms: number;
}

const PATIENCE_MS = 10_000;

/** Writes bytes to a port and reads one HTTP answer, or all until the end of the connection. */
export function rawExchange(port: number, bytes: Uint8Array): Promise<RawAnswer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const finish = (): void => {
      socket.destroy();
      const [head = '', ...rest] = received.toString('latin1').split('\r\n\r\n');
      const body = Buffer.from(rest.join('\r\n\r\n'), 'latin1').toString('utf8');
      resolve({ head, body, ms: performance.now() - began });
    };
    socket.setTimeout(PATIENCE_MS, () => reject(new Error(`no answer in ${PATIENCE_MS} ms`)));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (isWhole(received)) finish();
    });
    socket.on('end', finish);
    socket.on('error', (error) => (received.length > 0 ? finish() : reject(error)));
  });
}

function isWhole(received: Buffer): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: (\d+)$/im.exec(received.subarray(0, end).toString('latin1'))?.[1];
  return length !== undefined && received.length >= end + 4 + Number(length);
}

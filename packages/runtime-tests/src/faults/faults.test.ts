import { spotGetAssets, spotPlaceOrder } from '@bitget-kit/private-api/spot';
import { call, createTransport, type FetchLike, type Transport } from '@bitget-kit/transport';
import { createUndiciFetch } from '@bitget-kit/transport/undici';
import { createSigner, isBitgetError } from 'bitget-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAULTS, WELL } from './FAULTS.js';
import { hurriedClock } from './hurriedClock.js';
import { type FaultyServer, startFaultyServer } from './startFaultyServer.node.js';

const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '1', size: '1' } as const;
const signer = createSigner({ apiKey: 'bg_test', secretKey: 'secret-of-this-test', passphrase: 'phrase7' });

/** What came of one request, how often it arrived, and whether the next one was well. */
interface Cell {
  readonly result: string;
  readonly received: number;
  readonly next: string;
}

/** What a caller sees of one fault. */
interface Row {
  readonly read: Cell;
  readonly write: Cell;
}

const pool = createUndiciFetch();
const SENDERS: { readonly [name: string]: FetchLike } = { fetch: (url, init) => fetch(url, init), undici: pool };

let server: FaultyServer;
beforeAll(async () => {
  server = await startFaultyServer(WELL);
});
afterAll(async () => {
  await server.close();
  await pool.close();
});

/** A port where nobody listens. */
async function deadUrl(): Promise<string> {
  const { url, close } = await startFaultyServer(WELL);
  await close();
  return url;
}

/** What a caller gets: the data, or what the error says. */
async function resultOf(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'data';
  } catch (error) {
    if (!isBitgetError(error)) throw error;
    const { outcome } = error.context;
    return outcome ? `${error.code}, ${outcome}` : error.code;
  }
}

async function cellOf(transport: Transport, name: string, request: () => Promise<unknown>): Promise<Cell> {
  const fault = FAULTS[name] ?? WELL;
  if (fault === 'refused') return { result: await resultOf(request()), received: 0, next: 'data' };
  // The connection is there and has been used, as in a program that runs.
  server.behave(WELL);
  await call(transport, spotGetAssets, {});
  server.behave(fault);
  const result = await resultOf(request());
  const received = server.received();
  server.behave(WELL);
  return { result, received, next: await resultOf(call(transport, spotPlaceOrder, order)) };
}

async function rowOf(name: string, send: FetchLike): Promise<Row> {
  const baseUrl = FAULTS[name] === 'refused' ? await deadUrl() : server.url;
  // A try ends after ten seconds: soon where that is the fault, and in truth where it would be one.
  const clock = hurriedClock(40, ENDLESS.includes(name) ? undefined : 10_000);
  const transport = createTransport({ baseUrl, fetch: send, signer, clock, random: () => 0.5 });
  const read = await cellOf(transport, name, () => call(transport, spotGetAssets, {}));
  const write = await cellOf(transport, name, () => call(transport, spotPlaceOrder, order));
  await transport.close();
  return { read, write };
}

/** Those two refusals prove that nothing was done, and let a write go once more. */
const RESENT = ['40008, the timestamp', '429 in an envelope'];

/** What no answer ever ends. */
const ENDLESS = ['no answer', 'headers, and then nothing', 'a body that never ends'];

/** The one fault where it matters what sends: only `fetch` unpacks. */
const PACKED = 'packed body, though nobody asked for it';

const HEAD = `# What becomes of a request when something goes wrong

On a real socket with HTTP/1.1 keep-alive, each fault is done to a read and to a write of a client with its default settings
(two retries of reads), through the global \`fetch\` and through undici. *Sent* counts how often
the request arrived. After each, the next order on the same client went well. Made by \`packages/runtime-tests/src/faults\`, which fails when it changes.

A write that ends in \`unknown\` may have been carried out: \`submitOrder\` of \`@bitget-kit/orders\` finds out.

| fault | read | sent | write | sent |
| --- | --- | --- | --- | --- |
`;

test('what becomes of a read and of a write under every fault', async () => {
  const lines: string[] = [];
  for (const name of Object.keys(FAULTS)) {
    const rows: string[] = [];
    for (const sender of Object.keys(SENDERS)) {
      const { read, write } = await rowOf(name, SENDERS[sender] as FetchLike);
      // Only a word of the exchange decides what became of a write, and it is sent again only after a proof.
      expect(write.result, `${name}, ${sender}`).toMatch(/^(data|.*, (unknown|not-sent|rejected))$/);
      expect(write.received, `${name}, ${sender}`).toBeLessThanOrEqual(RESENT.includes(name) ? 2 : 1);
      expect(read.received, `${name}, ${sender}`).toBeLessThanOrEqual(3);
      expect([read.next, write.next], `after ${name}, ${sender}`).toEqual(['data', 'data']);
      const row = `${read.result} | ${read.received} | ${write.result} | ${write.received} |`;
      rows.push(name === PACKED ? `| ${name}, ${sender} | ${row}` : `| ${name} | ${row}`);
    }
    const different = [...new Set(rows)];
    expect(different, rows.join('\n')).toHaveLength(name === PACKED ? 2 : 1);
    lines.push(...different);
  }
  const table = `${HEAD}${lines.join('\n')}\n`;
  console.log(table);
  await expect(table).toMatchFileSnapshot('../../../../docs/faults.md');
});

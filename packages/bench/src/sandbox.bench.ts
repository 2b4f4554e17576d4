import { createServer } from 'node:http';
import { createSandbox, DEFAULT_MARKETS, type Sandbox, type SandboxKey } from '@bitget-kit/sandbox';
import { createSigner, verifySignature } from '@bitget-kit/signer';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Agent } from 'undici';

// How quick the sandbox is: beside the work that nobody can leave out, and beside a router that does nothing.

const PATH = '/api/v2/spot/trade/place-order';
const ROUND = 2_000;
const ROUNDS = 9;
const IN_FLIGHT = 16;

const print = (line: string): unknown => process.stdout.write(`${line}\n`);

/** An order that rests at a price of its own among many, and is signed. */
function orders({ apiKey, secretKey, passphrase }: SandboxKey) {
  const signer = createSigner({ apiKey, secretKey, passphrase });
  let count = 0;
  return () => {
    count += 1;
    const price = (1_000 + (count % 40_000) / 100).toFixed(2);
    const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price, size: '0.001' };
    const body = JSON.stringify({ ...order, clientOid: `bench-${count}` });
    const headers = signer.sign({ method: 'POST', path: PATH, body, timestamp: Date.now() });
    return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  };
}

type Init = ReturnType<ReturnType<typeof orders>>;

function makeSandbox(): { sandbox: Sandbox; next: () => Init } {
  // No more than 200 orders of a user rest on a pair, unless its rules say so.
  const markets = DEFAULT_MARKETS.map((market) => ({ ...market, maxSymbolOrderNum: 1_000_000 }));
  const sandbox = createSandbox({ limits: { enforce: false }, balances: { USDT: '1000000000' }, markets });
  return { sandbox, next: orders(sandbox.keys[0] as SandboxKey) };
}

/** So many a second. */
async function rate(count: number, run: () => unknown): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < count; done += 1) await run();
  return (count / (performance.now() - began)) * 1_000;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

/** Two things in turn, round after round: their medians, and the median of the ratios of each round. */
async function compare(one: () => Promise<number>, other: () => Promise<number>) {
  const rows: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rows.push([await one(), await other()]);
  const counted = rows.slice(2);
  return {
    one: median(counted.map(([a]) => a)),
    other: median(counted.map(([, b]) => b)),
    ratio: median(counted.map(([a, b]) => a / b)),
  };
}

const say = (sentence: string, figure: number, wanted: number, least = true): unknown =>
  print(
    `${(least ? figure >= wanted : figure <= wanted) ? 'met   ' : 'missed'} ${sentence}: ${figure.toFixed(2)}, wanted ${least ? '≥' : '≤'} ${wanted}`,
  );

async function inProcess(): Promise<void> {
  const { sandbox, next } = makeSandbox();
  const { secretKey } = sandbox.keys[0] as SandboxKey;
  const place = async (): Promise<void> => {
    const response = await sandbox.fetch(`https://x${PATH}`, next());
    if (response.status !== 200) throw new Error(await response.text());
  };
  // What the exchange must do in any case: check the signature and read the body; and the client must sign.
  const bare = (): void => {
    const { headers, body } = next();
    const signature = headers['ACCESS-SIGN'];
    verifySignature({ secretKey, prehash: `${headers['ACCESS-TIMESTAMP']}POST${PATH}${body}`, signature });
    JSON.parse(body);
  };
  const { one, other, ratio } = await compare(
    () => rate(ROUND, place),
    () => rate(ROUND, bare),
  );
  print(
    `in process: ${one.toFixed(0)} signed orders a second; signing, checking and parsing alone ${other.toFixed(0)}`,
  );
  say('share of that', ratio, 0.25);
  say('signed orders a second in process', one, 5_000);
}

async function overLoopback(): Promise<void> {
  const { sandbox, next } = makeSandbox();
  const server = await sandbox.listen({ port: 0 });
  const app = new Hono().post(PATH, async ({ req }) => Response.json(await req.json()));
  const bare = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', createServer, overrideGlobalObjects: false });
  await new Promise((resolve) => bare.once('listening', resolve));
  const bareUrl = `http://127.0.0.1:${(bare.address() as { port: number }).port}`;
  const agent = new Agent({ connections: IN_FLIGHT });
  const flood = (origin: string) => async (): Promise<number> => {
    const began = performance.now();
    const lane = async (): Promise<void> => {
      for (let done = 0; done < ROUND / IN_FLIGHT; done += 1) {
        const { method, headers, body } = next();
        const answer = await agent.request({
          origin,
          path: PATH,
          method: method as 'POST',
          headers: { ...headers },
          body,
        });
        if (answer.statusCode !== 200) throw new Error(await answer.body.text());
        await answer.body.dump();
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    return (ROUND / (performance.now() - began)) * 1_000;
  };
  const { one, other, ratio } = await compare(flood(server.url), flood(bareUrl));
  print(`over loopback: ${one.toFixed(0)} orders a second; a bare router ${other.toFixed(0)}`);
  say('share of a bare router', ratio, 0.5);
  await agent.close();
  await server.close();
  bare.close();
}

/** Orders a second, with more and more that rest. */
async function curve(): Promise<void> {
  const { sandbox, next } = makeSandbox();
  const place = (): Promise<Response> => sandbox.fetch(`https://x${PATH}`, next());
  const rates: number[] = [];
  print('\n| orders that rest | orders a second |');
  print('| --- | --- |');
  let resting = 0;
  for (const goal of [1_000, 3_000, 10_000, 30_000, 100_000]) {
    await rate(goal - resting, place);
    resting = goal + ROUND;
    const figures: number[] = [];
    for (let part = 0; part < 4; part += 1) figures.push(await rate(ROUND / 4, place));
    rates.push(median(figures));
    print(`| ${goal} | ${rates.at(-1)?.toFixed(0)} |`);
  }
  print('');
  say('slowest of the curve beside its quickest', Math.max(...rates) / Math.min(...rates), 2, false);
}

/** Bytes an order. Apart from the curve: full collections make the engine forget what it had compiled. */
async function weigh(): Promise<void> {
  const { sandbox, next } = makeSandbox();
  const place = (): Promise<Response> => sandbox.fetch(`https://x${PATH}`, next());
  const memory = async (): Promise<number> => {
    for (let turn = 0; turn < 4; turn += 1) {
      globalThis.gc?.();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return process.memoryUsage().heapUsed;
  };
  await rate(1_000, place);
  const before = await memory();
  await rate(50_000, place);
  const bytes = ((await memory()) - before) / (sandbox.inspect().openOrders - 1_000);
  say('kB an order that rests', bytes / 1_024, 1, false);
}

if (!globalThis.gc) throw new Error('run this with --expose-gc: pnpm bench:sandbox');
await inProcess();
await overLoopback();
await curve();
await weigh();
process.exit();

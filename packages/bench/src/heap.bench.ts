import { createBitget, type FetchLike } from 'bitget-kit';
import { CREDENTIALS, ORDER } from './requests/Contestant.js';

const SOME = 10_000;
const MANY = 1_000_000;
const IN_FLIGHT = 16;
const WANTED = 0.05;

const body = JSON.stringify({ code: '00000', msg: 'success', requestTime: 1_700_000_000_000, data: { orderId: '1' } });
const answer = { status: 200, headers: { get: () => null }, text: async () => body };
const fetch: FetchLike = async () => answer;
const bitget = createBitget({
  fetch,
  credentials: CREDENTIALS,
  limits: {
    overall: { requests: 1_000_000_000, seconds: 1 },
    endpoints: { 'POST /api/v2/spot/trade/place-order': { requests: 1_000_000_000, seconds: 1, scope: 'uid' } },
  },
});

async function place(count: number): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let placed = 0; placed < count / IN_FLIGHT; placed += 1) await bitget.spot.placeOrder(ORDER);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
}

/** Bytes in use once everything is collected that can be. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

if (!globalThis.gc) throw new Error('run this with --expose-gc: pnpm bench:heap');
await place(SOME);
const before = await heap();
await place(MANY);
const growth = (await heap()) / before - 1;
const figures = `${(before / 2 ** 20).toFixed(2)} MB after ${SOME} orders, ${(growth * 100).toFixed(2)} % more after another ${MANY}`;
console.log(`${growth <= WANTED ? 'met   ' : 'missed'} heap: ${figures}, wanted ${WANTED * 100} % at most`);
await bitget.close();

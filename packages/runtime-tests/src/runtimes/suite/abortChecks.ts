import type { TransportEvent } from '@bitget-kit/transport';
import { assert } from 'chai';
import { answering } from './answering.js';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import { openClient } from './openClient.js';

const ORDER = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' } as const;

/** That an abort rejects with the very reason of the signal, whatever the runtime makes of signals. */
export const abortChecks: readonly Check[] = [
  {
    name: 'abort: before the call, nothing is sent',
    run: async ({ kit }) => {
      let sent = 0;
      const bitget = openClient(kit, { fetch: answering(() => sent++) });
      const reason = new Error('changed my mind');
      const signal = AbortSignal.abort(reason);
      assert.strictEqual(await failureOf(() => bitget.spot.placeOrder({ ...ORDER, force: 'gtc' }, { signal })), reason);
      assert.strictEqual(sent, 0);
      await bitget.close();
    },
  },
  {
    name: 'abort: while it waits for the limiter, nothing is sent',
    run: async ({ kit }) => {
      let sent = 0;
      const limits = {
        endpoints: { 'GET /api/v2/spot/market/tickers': { requests: 1, seconds: 60, scope: 'ip' } },
      } as const;
      const bitget = openClient(kit, { fetch: answering(() => sent++), limits });
      await bitget.spot.getTickers();
      const controller = new AbortController();
      const waiting = failureOf(() => bitget.spot.getTickers({}, { signal: controller.signal }));
      const reason = { not: 'even an error' };
      controller.abort(reason);
      assert.strictEqual(await waiting, reason);
      assert.strictEqual(sent, 1);
      await bitget.close();
    },
  },
  {
    name: 'abort: after the hand-over of a write, its outcome is unknown',
    run: async ({ kit }) => {
      const controller = new AbortController();
      const reason = new Error('changed my mind');
      const failed: TransportEvent[] = [];
      const bitget = openClient(kit, {
        // It never answers, and takes no notice of the signal.
        fetch: () => new Promise(() => controller.abort(reason)),
        onEvent: (event) => void (event.type === 'failed' && failed.push(event)),
      });
      const { signal } = controller;
      assert.strictEqual(await failureOf(() => bitget.spot.placeOrder({ ...ORDER, force: 'gtc' }, { signal })), reason);
      const [event] = failed;
      assert.strictEqual(event?.type === 'failed' ? event.outcome : undefined, 'unknown');
      await bitget.close();
    },
  },
  {
    name: 'abort: on the wire, the connection ends',
    run: async ({ kit, place: { origin } }) => {
      const bitget = kit['bitget-kit'].createBitget({ baseUrl: `${origin}/hang` });
      const controller = new AbortController();
      const reason = new Error('changed my mind');
      const hanging = failureOf(() => bitget.spot.getTickers({}, { signal: controller.signal }));
      await askFor(`${origin}/hanging`);
      controller.abort(reason);
      assert.strictEqual(await hanging, reason);
      await askFor(`${origin}/hung-up`);
      await bitget.close();
    },
  },
];

/** The origin answers once it has seen what is asked for. */
async function askFor(url: string): Promise<void> {
  const response = await fetch(url);
  await response.text();
}

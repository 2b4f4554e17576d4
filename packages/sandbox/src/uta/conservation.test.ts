import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpenUta, openUta } from '../testing/openUta.js';

interface Command {
  readonly who: 0 | 1 | 2;
  readonly act: 'place' | 'batch' | 'modify' | 'cancel' | 'countdown' | 'transfer' | 'withdraw' | 'future' | 'close';
  readonly side: 'buy' | 'sell';
  readonly orderType: 'limit' | 'market';
  readonly timeInForce: string;
  readonly stpMode: string;
  readonly around: number;
  readonly size: number;
  readonly preset: boolean;
  readonly wait: number;
}

const FUTURE = { category: 'USDT-FUTURES', takeProfit: undefined, stopLoss: undefined };

const command: fc.Arbitrary<Command> = fc.record({
  who: fc.constantFrom(0, 1, 2),
  act: fc.constantFrom(
    'place',
    'place',
    'place',
    'batch',
    'modify',
    'cancel',
    'countdown',
    'transfer',
    'withdraw',
    'future',
    'future',
    'close',
  ),
  side: fc.constantFrom('buy', 'sell'),
  orderType: fc.constantFrom('limit', 'market'),
  timeInForce: fc.constantFrom('gtc', 'ioc', 'fok', 'post_only'),
  stpMode: fc.constantFrom('none', 'cancel_taker', 'cancel_maker', 'cancel_both'),
  around: fc.integer({ min: -30, max: 30 }),
  size: fc.integer({ min: 1, max: 400_000 }),
  preset: fc.boolean(),
  wait: fc.constantFrom(0, 0, 1_000, 60_000, 600_000),
});

/** One call, by the classic user through V2 and by the unified ones through V3. */
async function run({ call, callV2, best }: OpenUta, one: Command, open: string[]): Promise<void> {
  const { who, act, side, orderType, timeInForce, stpMode, around, size, preset } = one;
  const { ask } = await best();
  const price = (ask * (1 + around / 1_000)).toFixed(2);
  const qty = orderType === 'market' && side === 'buy' ? String(size / 100) : (size / 1e6).toFixed(6);
  if (who === 2) {
    const order = { symbol: 'BTCUSDT', side, orderType, force: timeInForce, price, size: qty, stpMode };
    await callV2('POST', '/api/v2/spot/trade/place-order', order, who);
    if (act === 'cancel') await callV2('POST', '/api/v2/spot/trade/cancel-symbol-order', { symbol: 'BTCUSDT' }, who);
    return;
  }
  const [up, down] = [(ask * 1.05).toFixed(2), (ask * 0.95).toFixed(2)];
  const presets = preset && { takeProfit: side === 'buy' ? up : down, stopLoss: side === 'buy' ? down : up };
  const order = { category: 'SPOT', symbol: 'BTCUSDT', side, orderType, timeInForce, price, qty, stpMode, ...presets };
  const lots = (size / 100_000).toFixed(4);
  const acts: { readonly [A in Command['act']]: () => ReturnType<OpenUta['call']> } = {
    place: () => call('POST', 'trade/place-order', order, who),
    batch: () => call('POST', 'trade/place-batch', [order, { ...order, side: 'sell' }, order], who),
    modify: () =>
      call('POST', 'trade/modify-order', { orderId: open[0], price, qty, autoCancel: preset ? 'yes' : 'no' }, who),
    cancel: () => call('POST', 'trade/cancel-symbol-order', { category: 'SPOT' }, who),
    countdown: () => call('POST', 'trade/countdown-cancel-all', { countdown: '5' }, who),
    transfer: () =>
      call('POST', 'account/transfer', { fromType: 'uta', toType: 'spot', coin: 'USDT', amount: qty }, who),
    withdraw: () =>
      call(
        'POST',
        'account/withdrawal',
        { coin: 'BTC', transferType: 'on_chain', chain: 'x', address: 'x', size: qty },
        who,
      ),
    future: () =>
      call('POST', 'trade/place-order', { ...order, ...FUTURE, price: Number(price).toFixed(1), qty: lots }, who),
    close: () => call('POST', 'trade/close-positions', { category: 'USDT-FUTURES' }, who),
  };
  const { data } = await acts[act]();
  if (data?.orderId && act === 'place') open.unshift(data.orderId);
}

test('nothing is created or lost, fees and all, whatever two unified users and a classic one do', async () => {
  const reasons = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 15 }), async (commands) => {
      const opened = openUta();
      const { call, callV2, clock, sandbox } = opened;
      const { totals } = sandbox.inspect();
      const open: string[] = [];
      for (const one of commands) {
        clock.advance(one.wait);
        await run(opened, one, open);
      }
      expect(sandbox.inspect().totals).toEqual(totals);
      for (const who of [0, 1]) {
        await call('POST', 'trade/cancel-symbol-order', { category: 'SPOT' }, who);
        await call('POST', 'trade/cancel-symbol-order', { category: 'USDT-FUTURES' }, who);
        await call('POST', 'trade/close-positions', { category: 'USDT-FUTURES' }, who);
        for (const { locked, balance, available } of (await call('GET', 'account/assets', {}, who)).data.assets) {
          expect([locked, balance]).toEqual(['0', available]);
        }
        for (const { cancelReason } of (await call('GET', 'trade/history-orders', { category: 'SPOT' }, who)).data
          .list) {
          reasons.add(cancelReason);
        }
      }
      await callV2('POST', '/api/v2/spot/trade/cancel-symbol-order', { symbol: 'BTCUSDT' }, 2);
      expect(sandbox.inspect().totals).toEqual(totals);
      for (const { frozen } of (await callV2('GET', '/api/v2/spot/account/assets', { assetType: 'all' }, 2)).data) {
        expect(frozen).toBe('0');
      }
    }),
    { numRuns: 60 },
  );
  // Orders were filled, and others cancelled, or the property says little.
  for (const reason of ['', 'normal_cancel']) expect(reasons).toContain(reason);
});
